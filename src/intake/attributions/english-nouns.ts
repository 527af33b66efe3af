import type { NounCue } from './catalogue.ts';

const rows: readonly (readonly [NounCue['act'], string])[] = [
  [
    'states',
    'claim assertion statement argument contention belief view opinion remark comment insistence suggestion conclusion notion sense conviction impression testimony',
  ],
  ['accuses', 'allegation accusation charge'],
  ['promises', 'promise pledge vow commitment'],
  ['proposes', 'plan proposal intention recommendation'],
  ['demands', 'call demand desire wish request'],
  ['expects', 'hope fear expectation prediction concern worry'],
  ['warns', 'warning'],
  ['threatens', 'threat'],
  ['declines', 'refusal'],
  ['denies', 'denial'],
  ['questions', 'doubt'],
  ['announces', 'announcement'],
  ['acknowledges', 'admission acknowledgment'],
  ['rejects', 'opposition'],
];

/** English nouns that attribute what follows them to their owner, in the singular. */
export const nouns: readonly NounCue[] = rows.flatMap(([act, words]) =>
  words.split(' ').map((word) => ({ word, act })),
);
