import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyOf, type Paragraph } from '../../../src/intake/extracted.ts';
import { parsePage } from '../../../src/intake/html/page.ts';
import { paragraphsOfPage } from '../../../src/intake/html/paragraphs.ts';
import { defaultLimits } from '../../../src/intake/input.ts';

const folder = join(import.meta.dirname, '../../fixtures/intake/pages');

const paragraphsOf = async (name: string): Promise<readonly Paragraph[]> =>
  paragraphsOfPage(parsePage(await readFile(join(folder, `${name}.html`), 'utf8'), defaultLimits));

/** Each paragraph on a line behind its role: easy to compare with the page. */
const shown = (paragraphs: readonly Paragraph[]): string =>
  `${paragraphs.map(({ role, text }) => `${role.padEnd(9)} ${text}`).join('\n')}\n`;

test.each([
  ['news', 'a report among menu, share bar, advertisement, teaser, sign-up, related articles and comments'],
  ['blog', 'a post whose paragraphs are parted by line breaks'],
  ['divs', 'a page without a root element, with its text in plain boxes'],
  ['arabic', 'a report in Arabic'],
  ['split', 'a report that advertisements split'],
  ['live-blog', 'a live blog, each entry an article of its own'],
  ['paywall', 'the first paragraph before a paywall'],
  ['tabloid', 'an old page of tables and fonts'],
  ['widgets', 'a report in a box called a sidebar, which the page gives to machines as its body'],
  ['front', 'a front page, which is no article'],
])('%s: %s', async (name) => {
  await expect(shown(await paragraphsOf(name))).toMatchFileSnapshot(join(folder, `${name}.txt`));
});

test('the body of a report is its paragraphs, and nothing of scripts, handlers and styles', async () => {
  const body = bodyOf(await paragraphsOf('news')).map(({ text }) => text);
  expect(body[0]).toMatch(/^EXAMPLE TOWN — The first ferry in nine days left for the outer islands on Tuesday,/);
  expect(body.at(-1)).toMatch(/^The company that runs the boats/);
  expect(body.join('\n')).not.toMatch(/tracking|color|steal|cookies|Follow|READ MORE|aunt|Photo/);
});

test('a page that is no article has no body', async () => {
  expect(bodyOf(await paragraphsOf('front'))).toEqual([]);
});
