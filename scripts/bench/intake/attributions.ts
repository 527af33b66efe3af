import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { attributionsIn } from '../../../src/intake/attributions/attributions.ts';
import { match, rates, tripleOf, type Matched, type Triple } from './attribution-score.ts';
import { readBrat } from './brat.ts';
import { readPassages, type Passage } from './marked-passages.ts';
import type { Mistake, Outcome, Row } from './row.ts';

const own = join(import.meta.dirname, '../../../tests/intake/attributions/passages');

/**
 * Attributions over a corpus in brat's standoff format, laid out as PolNeAR is: below any folders, `text/NAME.txt` with
 * `attributions/NAME_ANNOTATOR.ann` (the first annotator's is taken), or both files side by side as `NAME.txt`, `NAME.ann`.
 */
export const attributions: Row = {
  name: 'attributions',
  folder: 'polnear',
  run: async (dir) =>
    outcome('attributions', await readCorpus(dir), { direct: 0.85, f1: 0.55 }, ['.745 rules', '.382 cue-verb rules']),
};

/** Attributions over the project's own passages, on which the rules were written: a bound above, not a measure. */
export const ownAttributions: Row = {
  name: 'attributions-own',
  folder: null,
  run: async () => outcome('attributions, own passages', await readPassages(own), null, ['', '']),
};

async function readCorpus(dir: string): Promise<readonly Passage[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const anns = files.filter((path) => path.endsWith('.ann')).sort();
  const texts = files.filter((path) => path.endsWith('.txt')).sort();
  const passages = await Promise.all(
    texts.map(async (path) => {
      const name = basename(path, '.txt');
      const ann = anns.find((one) => basename(one, '.ann') === name || basename(one).startsWith(`${name}_`));
      if (ann === undefined) return [];
      const text = await readFile(path, 'utf8');
      return [{ name, text, marked: readBrat(await readFile(ann, 'utf8'), text) }];
    }),
  );
  return passages.flat();
}

/** Paragraphs of a text, lines that hold something, each with where it begins. */
export function proposedIn(text: string): readonly Triple[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)].filter((line) => line[0].trim() !== '');
  const starts = lines.map(({ index }) => index);
  const body = lines.map((line) => line[0]);
  return attributionsIn(body, { language: 'en', mentions: [] }).map((one) => tripleOf(one, starts));
}

function outcome(
  what: string,
  passages: readonly Passage[],
  reach: { direct: number; f1: number } | null,
  others: readonly string[],
): Outcome {
  const began = performance.now();
  const results = passages.map((passage) => {
    const proposed = proposedIn(passage.text);
    return { passage, proposed, matched: match(passage.marked, proposed) };
  });
  const seconds = (performance.now() - began) / 1000;
  const sum = (count: (one: { proposed: readonly Triple[]; matched: Matched }) => number): number =>
    results.reduce((all, one) => all + count(one), 0);
  const right = sum(({ matched }) => matched.right.filter(Boolean).length);
  const { precision, recall, f1 } = rates(
    right,
    sum(({ proposed }) => proposed.length),
    sum(({ matched }) => matched.found.length),
  );
  const share = { unit: 'share', reach: null, others: '' } as const;
  const direct = sum(({ matched }) => matched.direct.all);
  return {
    measurements: [
      {
        ...share,
        what: `${what}: direct quotations with the right speaker`,
        value: sum(({ matched }) => matched.direct.right) / direct,
        reach: reach?.direct ?? null,
        others: others[0] ?? '',
      },
      {
        ...share,
        what: `${what}: direct quotations found`,
        value: sum(({ matched }) => matched.direct.content) / direct,
      },
      {
        ...share,
        what: `${what}: content and speaker, F1`,
        value: f1,
        reach: reach?.f1 ?? null,
        others: others[1] ?? '',
      },
      { ...share, what: `${what}: precision`, value: precision },
      { ...share, what: `${what}: recall`, value: recall },
      {
        what: `${what}: marked`,
        value: sum(({ matched }) => matched.found.length),
        unit: 'count',
        reach: null,
        others: '',
      },
      {
        what: `${what}: words`,
        value: passages.reduce((all, { text }) => all + text.split(/\s+/).length, 0) / seconds,
        unit: 'per second',
        reach: null,
        others: '',
      },
    ],
    mistakes: results.flatMap(mistakeOf),
  };
}

function mistakeOf({
  passage,
  proposed,
  matched,
}: {
  passage: Passage;
  proposed: readonly Triple[];
  matched: Matched;
}): readonly Mistake[] {
  const words = ({ speaker, content, rule }: Triple): string =>
    [speaker, content]
      .map((parts) => parts.map(({ start, end }) => passage.text.slice(start, end)).join(' … '))
      .join(' ⟶ ') + (rule === '' ? '' : ` (${rule})`);
  const missed = passage.marked.filter((_, at) => matched.found[at] === false).map((one) => `  - ${words(one)}`);
  const wrong = proposed.filter((_, at) => matched.right[at] === false).map((one) => `  + ${words(one)}`);
  const weight = missed.length + wrong.length;
  return weight === 0
    ? []
    : [
        {
          document: passage.name,
          weight,
          note: [...(passage.text.length < 400 ? [passage.text] : []), ...missed, ...wrong].join('\n'),
        },
      ];
}
