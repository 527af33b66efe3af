import { rates } from './attribution-score.ts';
import { exampleDrafts, type ExampleDraft } from './example.ts';
import type { Measurement, Mistake, Outcome, Row } from './row.ts';

/** Something marked or proposed in a paragraph of a document, with a key under which both are compared. */
interface Placed {
  readonly paragraphs: readonly number[];
  readonly key: string;
  readonly shown: string;
}

/**
 * Happenings proposed for the example's documents against the events that editors tied to their paragraphs with the words
 * of a date: right where an event of the paragraph has those words among its own or the other way round. The two are paired one to one.
 */
export const events: Row = {
  name: 'events',
  folder: '../seeds',
  run: async (dir) => scored('events with words of a date', await exampleDrafts(dir), eventsMade, eventsProposed),
};

/** Figures proposed for the example's documents against those of its statements: right where paragraph and number agree. */
export const figures: Row = {
  name: 'figures',
  folder: '../seeds',
  run: async (dir) => scored('figures', await exampleDrafts(dir), figuresMade, figuresProposed),
};

const eventsMade = ({ article }: ExampleDraft): Placed[] =>
  Object.values(article.statements).flatMap(({ p, event }) =>
    event.flatMap((one) =>
      'words' in one && one.words !== undefined
        ? [{ paragraphs: p, key: one.words.toLowerCase(), shown: `${one.id} ${one.words}` }]
        : [],
    ),
  );

const eventsProposed = ({ draft: { body, proposals } }: ExampleDraft): Placed[] =>
  proposals.happenings.map(({ span, date }) => ({
    paragraphs: [body[span.paragraph]?.number ?? 0],
    key: date.span.text.toLowerCase(),
    shown: `${date.span.text}: ${span.text}`,
  }));

const figuresMade = ({ article }: ExampleDraft): Placed[] =>
  Object.values(article.statements).flatMap(({ p, figures: own }) =>
    own.map(({ measure, value, min, max, text }) => ({
      paragraphs: p,
      key: String(value ?? min ?? max ?? text),
      shown: `${measure} ${value ?? min ?? max ?? text ?? ''}`,
    })),
  );

const figuresProposed = ({ draft: { body, proposals } }: ExampleDraft): Placed[] =>
  proposals.figures.map(({ span, value, min, max, text }) => ({
    paragraphs: [body[span.paragraph]?.number ?? 0],
    key: String(value ?? min ?? max ?? text),
    shown: span.text,
  }));

function scored(
  what: string,
  documents: readonly ExampleDraft[],
  madeIn: (one: ExampleDraft) => readonly Placed[],
  proposedIn: (one: ExampleDraft) => readonly Placed[],
): Outcome {
  const sums = { right: 0, proposed: 0, made: 0 };
  const mistakes = documents.map((one): Mistake => {
    const made = distinct(madeIn(one));
    const left = [...proposedIn(one)];
    const proposed = left.length;
    const missed = made.filter((wanted) => {
      const at = left.findIndex((other) => agree(wanted, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    sums.right += made.length - missed.length;
    sums.proposed += proposed;
    sums.made += made.length;
    const lines = (sign: string, all: readonly Placed[]): string[] =>
      all.map(({ paragraphs, shown }) => `  ${sign} [${paragraphs.join(',')}] ${shown}`);
    return {
      document: one.name,
      weight: missed.length + left.length,
      note: [...lines('-', missed), ...lines('+', left)].join('\n'),
    };
  });
  const { precision, recall, f1 } = rates(sums.right, sums.proposed, sums.made);
  const share = { unit: 'share', reach: null, others: '' } as const;
  const measurements: Measurement[] = [
    { ...share, what: `${what}, F1`, value: f1 },
    { ...share, what: `${what}, precision`, value: precision },
    { ...share, what: `${what}, recall`, value: recall },
    { what, value: sums.made, unit: 'count', reach: null, others: '' },
  ];
  return { measurements, mistakes };
}

const agree = (one: Placed, other: Placed): boolean =>
  one.paragraphs.some((paragraph) => other.paragraphs.includes(paragraph)) &&
  (one.key === other.key || holdsWords(one.key, other.key) || holdsWords(other.key, one.key));

const holdsWords = (whole: string, part: string): boolean =>
  / |\p{L}/u.test(part) && ` ${whole} `.includes(` ${part} `);

/** Several statements may rest on one date or number of a paragraph. */
const distinct = (all: readonly Placed[]): readonly Placed[] => [
  ...new Map(all.map((one) => [`${one.paragraphs.join()} ${one.key}`, one])).values(),
];
