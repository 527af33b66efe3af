import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { searchRecord } from '../../../src/publish/search/record.ts';
import type { SearchPage } from '../../../src/publish/search/update.ts';

/**
 * Writes what is searched of a site's pages, so many times over, one page a line: each time with other words. Beside it, in
 * `<to>.keys`, the pages without what is searched of them, as they are to an update that did not render them.
 */
export async function writeRecords(site: string, times: number, to: string): Promise<number> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const out = createWriteStream(to);
  const keys = createWriteStream(`${to}.keys`);
  let count = 0;
  for (let time = 0; time < times; time++)
    for (const file of files) {
      const url = `/${time === 0 ? '' : `${time}/`}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const record = searchRecord(await readFile(join(site, file), 'utf8'), url);
      const page = record === null ? null : { ...record, content: varied(record.content, time) };
      const hash = createHash('sha256').update(`${time} ${file}`).digest('hex');
      if (!out.write(`${JSON.stringify({ url, hash, record: page })}\n`)) await drained(out);
      keys.write(`${JSON.stringify({ url, hash, ...(count === chosen ? { record: page } : {}) })}\n`);
      if (page !== null) count += 1;
    }
  out.end();
  keys.end();
  await Promise.all([finished(out), finished(keys)]);
  return count;
}

const drained = (out: NodeJS.WritableStream): Promise<void> => new Promise((resolve) => out.once('drain', resolve));

/** Changes a word in twenty, so that vocabularies grow as those of texts do. */
function varied(content: string, time: number): string {
  if (time === 0) return content;
  return content
    .split(' ')
    .map((word) =>
      word.length > 3 && (word.charCodeAt(1) + word.charCodeAt(2) + word.length) % 20 === time % 20
        ? `${word}${time}`
        : word,
    )
    .join(' ');
}

/** Number of the searched page that is changed. */
const chosen = 500;

/** All pages are new, or none has changed, or one. */
export type Step = 'all' | 'none' | 'edit' | 'insert' | 'delete';

/** The pages that `writeRecords` wrote, the one that comes with a record changed. */
export async function* readRecords(from: string, change: Step): AsyncGenerator<SearchPage> {
  for await (const line of createInterface({ input: createReadStream(change === 'all' ? from : `${from}.keys`) })) {
    const page = JSON.parse(line) as SearchPage;
    if (!page.record || change === 'none' || change === 'all') yield page;
    else {
      if (change === 'insert') yield page;
      if (change !== 'delete') yield changed(page, change);
    }
  }
}

function changed({ url, hash, record }: SearchPage, change: Step): SearchPage {
  const place = change === 'insert' ? `${url}added/` : url;
  return {
    url: place,
    hash: `${hash} ${change}`,
    record: record && { ...record, url: place, content: `${record.content} Ondar reported thirteen wexals nearby.` },
  };
}
