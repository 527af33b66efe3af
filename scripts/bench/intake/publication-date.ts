import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { noRegistries } from '../../../src/authoring/ingest/briefing-context.ts';
import type { IntakeContext } from '../../../src/intake/context.ts';
import type { Metadata } from '../../../src/intake/extracted.ts';
import { decode } from '../../../src/intake/formats/charset.ts';
import { parsePage } from '../../../src/intake/html/page.ts';
import { defaultLimits } from '../../../src/intake/input.ts';
import { metadataOfPage } from '../../../src/intake/metadata/page.ts';
import type { Mistake, Row } from './row.ts';

const truths = z.record(z.string(), z.object({ file: z.string(), date: z.string() }));

/** Nothing is known but the page: no address, no registry, no editor. */
const context: IntakeContext = { ...noRegistries, given: {}, today: '2026-11-22', limits: defaultLimits };

/** The day of publication of web pages of all kinds and years, most of them in German; the address is not given. */
export const publicationDate: Row = {
  name: 'publication-date',
  folder: 'publication-date',
  async run(dir) {
    const wanted = Object.values(truths.parse(JSON.parse(await readFile(join(dir, 'ground-truth.json'), 'utf8'))));
    const pages = await Promise.all(
      wanted.map(async ({ file, date }) => {
        const bytes = gunzipSync(await readFile(join(dir, 'html', `${file}.gz`)));
        return { file, date, page: parsePage(decode(bytes).text, defaultLimits) };
      }),
    );
    const began = process.cpuUsage();
    const found: Metadata[] = [];
    for (const { page, file } of pages)
      found.push(await metadataOfPage(page, [], { bytes: new Uint8Array(), name: file }, context));
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1e6;
    const right = pages.filter(({ date }, at) => dayOf(found[at]) === date).length;
    const dated = found.filter((one) => (dayOf(one)?.length ?? 0) === 10).length;
    const share = { unit: 'share', reach: null, others: '' } as const;
    return {
      measurements: [
        {
          ...share,
          what: 'publication date, same day',
          value: right / pages.length,
          reach: 0.91,
          others: '.903 htmldate, .680 newspaper4k',
        },
        { ...share, what: 'publication date, pages with a day', value: dated / pages.length },
        { ...share, what: 'publication date, right of these', value: right / dated },
        {
          what: 'metadata, pages a second of processor time',
          value: pages.length / seconds,
          unit: 'per second',
          reach: 125,
          others: '',
        },
      ],
      mistakes: pages.flatMap(({ file, date }, at) => mistakeOf(file, date, found[at])),
    };
  },
};

const dayOf = (metadata: Metadata | undefined): string | undefined => metadata?.published?.value.slice(0, 10);

function mistakeOf(document: string, wanted: string, metadata: Metadata | undefined): readonly Mistake[] {
  const day = dayOf(metadata);
  if (day === wanted) return [];
  const updated = metadata?.updated ?? null;
  const note = [
    `wanted ${wanted}, found ${day ?? 'none'}. ${metadata?.published?.note ?? ''}`,
    ...(updated === null ? [] : [`  updated ${updated.value}. ${updated.note}`]),
  ].join('\n');
  return [{ document, weight: day === undefined ? 0.5 : 1, note }];
}
