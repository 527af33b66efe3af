import { expect, test } from 'vitest';
import { readOne } from './context.ts';

const lede = 'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday.';
const second = 'Traffic was sent over the old road, where queues of several kilometres were seen in the morning.';
const live = `<script>steal()</script><style>p { color: red }</style><svg onload="steal()"><text>drawn</text></svg>
<p onclick="steal()">${lede} <a href="javascript:steal()">More</a> <a href="https://example.org/bridge">The bridge</a></p>
<p><img src="x" onerror="steal()" alt=""><iframe srcdoc="<script>steal()</script>"></iframe>${second}</p>`;

test.each<[string, string]>([
  ['a.html', `<!doctype html><title>Bridge</title><article><h1>Bridge stays closed</h1>${live}</article>`],
  ['a.md', `# Bridge stays closed\n\n${live}\n\n${second}\n`],
  [
    'a.xml',
    `<rss version="2.0"><channel><title>News</title><item><title>Bridge</title><link>https://example.org/a</link><description><![CDATA[${live}]]></description></item></channel></rss>`,
  ],
])('no script, handler or address that runs comes out of %s', async (name, text) => {
  const { paragraphs, metadata } = await readOne(name, text);
  const out = JSON.stringify([paragraphs, metadata.links]);
  expect(out).toContain('two more weeks');
  expect(out).not.toMatch(/steal|javascript:|color: red|onclick|onerror|<script/);
  expect(metadata.links.every(({ url }) => /^https?:/.test(url))).toBe(true);
});
