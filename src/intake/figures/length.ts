import type { MeasureId } from '../../content/schemas/ids.ts';
import type { MeasureData } from '../../content/schemas/registries.ts';
import type { Token } from '../tokens.ts';
import type { FigureWords } from './words.ts';

/** A length of time that the briefing measures, and the token behind its unit. */
export interface Length {
  readonly measure: MeasureId;
  readonly to: number;
}

/** How far around a number the words that say what lasts are looked for, within its sentence. */
const near = 16;
/** Shorter words of a measure's name do not say what it measures. */
const shortest = 4;

/**
 * The measure of a length of time: the one in that unit of time of whose name most words stand around it ("the seven-day
 * truce", of a measure "Length of a truce" in days). Null where none does or two do as well: other spans of time count nothing.
 */
export function lengthAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  measures: ReadonlyMap<MeasureId, MeasureData>,
  words: FigureWords,
): Length | null {
  const behind = tokens[to]?.key === '-' && tokens[to].glued ? to + 1 : to;
  const unit = tokens[behind]?.key ?? '';
  if (!words.times.has(unit)) return null;
  const inUnit = [...measures].filter(([, data]) => one(data.unit?.toLowerCase() ?? '') === one(unit));
  if (inUnit.length === 0) return null;
  const around = new Set([...keysFrom(tokens, from - 1, -1), ...keysFrom(tokens, behind + 1, 1)].map(one));
  const [best, second] = inUnit
    .map(([measure, { name }]) => ({ measure, shared: wordsOf(name).filter((word) => around.has(word)).length }))
    .sort((a, b) => b.shared - a.shared);
  if (best === undefined || best.shared === 0 || best.shared === second?.shared) return null;
  return { measure: best.measure, to: behind + 1 };
}

function keysFrom(tokens: readonly Token[], start: number, step: 1 | -1): string[] {
  const keys: string[] = [];
  for (let at = start; Math.abs(at - start) < near; at += step) {
    const token = tokens[at];
    if (token === undefined || /^[.;!?]$/.test(token.key)) break;
    if (token.kind === 'word') keys.push(token.key);
  }
  return keys;
}

const wordsOf = (name: string): readonly string[] => [
  ...new Set((name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= shortest).map(one)),
];

/** A noun of one or of many alike. */
const one = (word: string): string => (word.length > shortest - 1 ? word.replace(/s$/, '') : word);
