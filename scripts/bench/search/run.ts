import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { updateSearchIndex } from '../../../src/publish/search/update.ts';
import { readRecords, type Step } from './synthetic.ts';

const [folder = '', change = 'all'] = process.argv.slice(2);
const site = join(folder, 'site');
let written = 0;
let bytes = 0;
const { files } = await updateSearchIndex(join(folder, 'cache'), {
  pages: readRecords(join(folder, 'records'), change as Step),
  read: (url) => Promise.reject(new Error(`Nothing has ${url}.`)),
  published: (file) => existsSync(join(site, file)),
  readPublished: (file) => readFile(join(site, file)),
  async put(file, content) {
    written += 1;
    bytes += content.length;
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), content);
  },
});
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
const seconds = ((user + system) / 1e6).toFixed(2);
console.log(
  `${seconds} s of CPU, ${Math.round(maxRSS / 1024)} MB; ${written} of ${files.length} files written, ${(bytes / 1e6).toFixed(1)} MB`,
);
