import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datesIn } from '../../../src/intake/dates/dates.ts';
import { countRight, f1Of, sumOf, type DateCounts, type PlacedDate } from './date-score.ts';
import type { Mistake, Outcome, Row } from './row.ts';
import { edtfOfTimex, readTimeml, type TimemlDocument } from './timex.ts';

/**
 * Values of dates against TIMEX3 in `.tml` files, as of TempEval-3. Wanted are the TIMEX3 of type DATE whose value
 * names days (`edtfOfTimex`). What is found inside a TIMEX3 of type TIME, or inside a DATE such as PRESENT_REF that names
 * no days, counts neither way; everything else that is found counts.
 */
export const dates: Row = {
  name: 'dates',
  folder: 'timex3',
  async run(dir) {
    const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.tml')).sort();
    const began = performance.now();
    const read = await Promise.all(
      files.map(async (file) => ({ file, ...scored(readTimeml(await readFile(join(dir, file), 'utf8'))) })),
    );
    const seconds = (performance.now() - began) / 1000;
    return outcomeOf(read, 'DATE values', seconds, { reach: 0.78, others: '.699 chrono-node with three rules' });
  },
};

interface Scored {
  readonly counts: DateCounts;
  readonly note: string;
}

function scored({ published, body, times }: TimemlDocument): Scored {
  const found = datesIn(body, { language: 'en', published });
  const paragraphs = body.map((text, paragraph) => {
    const there = times[paragraph] ?? [];
    const placed = there.map(({ type, value, start, end }) => ({ type, start, end, value: edtfOfTimex(value) }));
    const wanted = placed.filter(({ type, value }) => type === 'DATE' && value !== null);
    const open = placed.filter(({ type, value }) => type === 'TIME' || (type === 'DATE' && value === null));
    const ours = found
      .filter(({ span, value }) => span.paragraph === paragraph && value !== null)
      .map(({ span, value }): PlacedDate => ({ start: span.start, end: span.end, value }))
      .filter((one) => !open.some((other) => one.start < other.end && other.start < one.end));
    return { counts: countRight(ours, wanted), note: noteOf(text, ours, wanted) };
  });
  return {
    counts: sumOf(paragraphs.map(({ counts }) => counts)),
    note: paragraphs.flatMap(({ note }) => (note === '' ? [] : [note])).join('\n'),
  };
}

/** What was too much and what was missed, as lines. */
export function noteOf(text: string, found: readonly PlacedDate[], wanted: readonly PlacedDate[]): string {
  const lines = (sign: string, own: readonly PlacedDate[], others: readonly PlacedDate[]): string[] =>
    own
      .filter((one) => countRight([one], others).right === 0)
      .map(({ start, end, value }) => {
        const around = text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', ' ');
        return `  ${sign} ${text.slice(start, end)}: ${value ?? 'none'}   … ${around} …`;
      });
  return [...lines('+', found, wanted), ...lines('-', wanted, found)].join('\n');
}

/** The figures of documents scored, and their mistakes. */
export function outcomeOf(
  read: readonly (Scored & { readonly file: string })[],
  what: string,
  seconds: number,
  standing: { readonly reach: number | null; readonly others: string },
): Outcome {
  const all = sumOf(read.map(({ counts }) => counts));
  const share = { unit: 'share', reach: null, others: '' } as const;
  const mistakes = read.map(({ file, counts, note }): Mistake => {
    const weight = counts.found + counts.wanted - 2 * counts.right;
    return { document: file, weight, note };
  });
  return {
    measurements: [
      { ...share, what: `${what}, F1`, value: f1Of(all), ...standing },
      { ...share, what: `${what}, precision`, value: all.found === 0 ? 0 : all.right / all.found },
      { ...share, what: `${what}, recall`, value: all.wanted === 0 ? 0 : all.right / all.wanted },
      { what: `${what}, texts`, value: read.length / seconds, unit: 'per second', reach: null, others: '' },
    ],
    mistakes: mistakes.filter(({ weight }) => weight > 0),
  };
}
