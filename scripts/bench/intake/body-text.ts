import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { bodyOf } from '../../../src/intake/extracted.ts';
import { defaultLimits } from '../../../src/intake/input.ts';
import { blocksOf } from '../../../src/intake/html/blocks.ts';
import { parsePage } from '../../../src/intake/html/page.ts';
import { paragraphsOfPage } from '../../../src/intake/html/paragraphs.ts';
import type { Mistake, Row } from './row.ts';
import { meanScore, scoreOf, shinglesOf, type Score } from './shingles.ts';

const truths = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string() }));

interface Found {
  readonly score: Score;
  readonly text: string;
}

/** The text of articles against what people marked as such, with readability alone over the same pages beside it. */
export const bodyText: Row = {
  name: 'body-text',
  folder: 'article-extraction',
  async run(dir) {
    const wanted = Object.entries(truths.parse(JSON.parse(await readFile(join(dir, 'ground-truth.json'), 'utf8'))));
    const pages = await Promise.all(
      wanted.map(async ([id, { articleBody, url }]) => {
        const html = gunzipSync(await readFile(join(dir, 'html', `${id}.html.gz`))).toString('utf8');
        return { id, articleBody, url, html };
      }),
    );
    const measure = (read: (html: string, url: string) => string): { found: Found[]; seconds: number } => {
      // Once through beforehand: intake of many documents runs warm.
      pages.forEach(({ html, url }) => read(html, url));
      const began = process.cpuUsage();
      const texts = pages.map(({ html, url }) => read(html, url));
      const { user, system } = process.cpuUsage(began);
      const seconds = (user + system) / 1e6;
      return { found: pages.map(({ articleBody }, at) => found(texts[at] ?? '', articleBody)), seconds };
    };
    const ours = measure(bodyTextOf);
    const theirs = measure(readabilityTextOf);
    const { f1, precision, recall } = meanScore(ours.found.map(({ score }) => score));
    const alone = meanScore(theirs.found.map(({ score }) => score));
    const share = { unit: 'share', reach: null, others: '' } as const;
    return {
      measurements: [
        {
          ...share,
          what: 'body text, F1',
          value: f1,
          reach: 0.97,
          others: '.970 AutoExtract, .958 trafilatura, .952 readability',
        },
        { ...share, what: 'body text, precision', value: precision, reach: 0.955, others: '.918 readability' },
        { ...share, what: 'body text, recall', value: recall },
        { ...share, what: 'readability alone, these pages, F1', value: alone.f1 },
        { ...share, what: 'readability alone, these pages, precision', value: alone.precision },
        {
          what: 'body text, pages a second of processor time',
          value: pages.length / ours.seconds,
          unit: 'per second',
          reach: 60,
          others: '',
        },
        {
          what: 'readability alone, pages a second of processor time',
          value: pages.length / theirs.seconds,
          unit: 'per second',
          reach: null,
          others: '',
        },
      ],
      mistakes: pages.flatMap(({ id, url, articleBody }, at) =>
        mistakeOf(`${id.slice(0, 8)} ${url}`, ours.found[at], articleBody),
      ),
    };
  },
};

const bodyTextOf = (html: string, url: string): string =>
  bodyOf(paragraphsOfPage(parsePage(html, defaultLimits), url))
    .map(({ text }) => text)
    .join('\n\n');

/** Its article as HTML, with a line between blocks: its own text runs paragraphs together. */
function readabilityTextOf(html: string): string {
  const { document } = parseHTML(html);
  const content = new Readability(document).parse()?.content ?? '';
  return blocksOf(parsePage(content, defaultLimits).document)
    .blocks.map(({ text }) => text)
    .join('\n\n');
}

const found = (text: string, wanted: string): Found => ({ text, score: scoreOf(text, wanted) });

function mistakeOf(document: string, ours: Found | undefined, wanted: string): readonly Mistake[] {
  if (ours === undefined) return [];
  const { precision, recall } = ours.score;
  const weight = 1 - (precision ?? 1) + (1 - recall);
  const note = [
    `precision ${(precision ?? 1).toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...linesNotIn(ours.text, wanted).map((line) => `  + ${line}`),
    ...linesNotIn(wanted, ours.text).map((line) => `  - ${line}`),
  ].join('\n');
  return weight > 0.001 ? [{ document, weight, note }] : [];
}

/** Lines of a text most of whose shingles the other text has not. */
function linesNotIn(text: string, other: string): readonly string[] {
  const there = shinglesOf(other);
  const words = new Set(other.match(/[\p{L}\p{N}]+/gu));
  return text.split('\n').filter((line) => {
    const own = [...shinglesOf(line).keys()];
    const missing = own.filter((shingle) =>
      shingle.split(' ').length < 4 ? !shingle.split(' ').every((word) => words.has(word)) : !there.has(shingle),
    );
    return missing.length > own.length * 0.3;
  });
}
