import type { Random } from '../briefing/random.ts';

/** What newsrooms do to a text that they take over. */
export interface Edit {
  readonly name: string;
  readonly apply: (body: readonly string[], random: Random, word: () => string) => readonly string[];
}

const words = (share: number): Edit => ({
  name: `${share * 100} % of words changed`,
  apply: (body, random, word) =>
    body.map((text) =>
      text
        .split(' ')
        .map((one) => (random.chance(share) ? word() : one))
        .join(' '),
    ),
});

const tail = (share: number): Edit => ({
  name: `last ${share * 100} % cut`,
  apply: (body) => body.slice(0, Math.max(1, Math.round(body.length * (1 - share)))),
});

/** Paragraphs in another order. */
const shuffled: Edit = {
  name: 'paragraphs in another order',
  apply: (body, random) => {
    const rest = [...body];
    return body.map(() => rest.splice(random.whole(0, rest.length - 1), 1)[0] ?? '');
  },
};

/** So much of its paragraphs, among others: three of the other for each. */
const within = (share: number): Edit => ({
  name: `${share * 100} % of it within a longer article`,
  apply: (body, random, word) => {
    const other = (): string => Array.from({ length: random.whole(30, 60) }, word).join(' ');
    return body.slice(0, Math.round(body.length * share)).flatMap((text) => [other(), text, other(), other()]);
  },
});

/** From the least to the most. */
export const edits: readonly Edit[] = [
  words(0.05),
  words(0.1),
  words(0.2),
  words(0.3),
  tail(0.25),
  tail(0.5),
  tail(0.75),
  shuffled,
  within(1),
  within(0.33),
];
