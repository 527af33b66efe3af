import { createInterface } from 'node:readline';
import { startExtractor } from '../../../src/authoring/ingest/extract/extractor.ts';
import { context, pagesIn } from './pages-in.ts';

// Reads the pages of a folder (first argument) on so many threads (second), once for every line that comes in, and says how
// many seconds each time took. Each thread has its first five rounds, in which the engine compiles, to itself.
const [dir = '', jobs = '1'] = process.argv.slice(2);
const pages = await pagesIn(dir);
const extractor = startExtractor({ context, jobs: Number(jobs), time: 60_000 });

const seconds = async (): Promise<number> => {
  const began = performance.now();
  await Promise.allSettled(pages.map((page) => extractor.extract(page)));
  return (performance.now() - began) / 1000;
};

for (let round = 0; round < 5 * Number(jobs); round += 1) await seconds();
process.stdout.write('ready\n');
for await (const _ of createInterface(process.stdin)) process.stdout.write(`${await seconds()}\n`);
await extractor.close();
