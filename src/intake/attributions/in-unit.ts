import type { Found, Stretch } from './found.ts';
import { adjectiveCuesIn, nounCuesIn, prepositionsIn, quotedAsIn } from './other-cues.ts';
import { isOutlet } from './relayed.ts';
import type { Token } from './token.ts';
import { verbCuesIn } from './verb-cues.ts';

const holdsCue = (content: readonly Stretch[], cue: Stretch): boolean =>
  content.some(({ start, end }) => start <= cue.start && cue.end <= end);

/** Words beyond which a unit is no sentence: a list, or an attack. */
const longestSentence = 1_500;

/**
 * The attributions of a unit; those within another's content say within whose. One whose cue stands behind or within its content comes first:
 * its words are cut out of what an earlier cue took for its own.
 */
export function attributionsInUnit(tokens: readonly Token[]): readonly Found[] {
  if (tokens.length > longestSentence) return [];
  const quoted = quotedAsIn(tokens);
  const all = [
    ...verbCuesIn(tokens).filter(({ cue }) => !quoted.some((one) => one.cue.to === cue.to)),
    ...quoted,
    ...prepositionsIn(tokens),
    ...nounCuesIn(tokens),
    ...adjectiveCuesIn(tokens),
  ];
  const place = ({ cue }: Found): Stretch => ({
    start: tokens[cue.from]?.start ?? 0,
    end: tokens[cue.to - 1]?.end ?? 0,
  });
  const asides = all.filter(({ aside }) => aside);
  const kept: Found[] = [];
  const nested: Found[] = [];
  for (const one of [...asides, ...all.filter(({ aside }) => !aside).sort((a, b) => place(a).start - place(b).start)]) {
    const outer = kept.find(({ content }) => holdsCue(content, place(one)));
    if (outer === undefined) kept.push(one);
    else if (relays(outer, one, tokens)) kept[kept.indexOf(outer)] = relayedBy(outer, one);
    else if (outer.speaker !== null && /^(?:that|bare)-/.test(one.rule)) nested.push({ ...one, within: outer.speaker });
  }
  const starts = kept.flatMap((one) => {
    const { speaker, cue } = one;
    const near = speaker !== null && speaker.from < cue.from && cue.from - speaker.to < 3;
    return [place(one).start, ...(near ? [tokens[speaker.from]?.start ?? 0] : [])];
  });
  return [...kept, ...nested]
    .map((one) => (one.aside ? one : { ...one, content: one.content.flatMap((part) => upTo(part, starts, tokens)) }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => place(a).start - place(b).start);
}

/** Whether an outlet only reports that somebody said something: "He said the road was closed, the radio reported". */
const relays = (outer: Found, inner: Found, tokens: readonly Token[]): boolean =>
  outer.aside &&
  outer.act === 'reports' &&
  outer.speaker !== null &&
  inner.speaker !== null &&
  isOutlet(tokens, outer.speaker) &&
  tokens[inner.speaker.from]?.start === outer.content[0]?.start;

const relayedBy = (outer: Found, inner: Found): Found => ({
  ...inner,
  through: outer.speaker,
  content: inner.content.map(({ start, end }) => ({ start, end: Math.min(end, outer.content[0]?.end ?? end) })),
});

/** A stretch up to the first of the starts of other attributions within it. */
function upTo(part: Stretch, starts: readonly number[], tokens: readonly Token[]): readonly Stretch[] {
  const cut = Math.min(...starts.filter((start) => part.start < start && start < part.end));
  if (cut === Infinity) return [part];
  const last = tokens.findLast(
    (token) => token.end <= cut && token.start >= part.start && !/^[,–—]$/.test(token.text) && token.pos !== 'CCONJ',
  );
  return last === undefined ? [] : [{ start: part.start, end: last.end }];
}
