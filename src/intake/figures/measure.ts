import type { MeasureId } from '../../content/schemas/ids.ts';
import type { MeasureData } from '../../content/schemas/registries.ts';
import type { FigureWords } from './words.ts';

/**
 * The measure that words around a number speak of: the one most of whose own words, or words like them, are there.
 * Null where none is or where two fit as well.
 */
export function measureOf(
  context: ReadonlySet<string>,
  measures: ReadonlyMap<MeasureId, MeasureData>,
  words: FigureWords,
): MeasureId | null {
  const scored = [...measures]
    .map(([id, { name, unit }]) => ({ id, score: scoreOf(wordsOf(`${name} ${unit ?? ''}`), context, words) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best === undefined || best.score === second?.score ? null : best.id;
}

/** Words shorter than this are of no measure's own, as "of"; signs such as % are. */
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{2,}|%/gu) ?? [];

/** The share of a measure's words that are there; a longer name that is there as a whole stands above a shorter one. */
function scoreOf(own: readonly string[], context: ReadonlySet<string>, words: FigureWords): number {
  const there = own.filter((word) => context.has(word) || isAlike(word, context, words)).length;
  return own.length === 0 ? 0 : there / own.length + (there === own.length ? own.length / 100 : 0);
}

const isAlike = (word: string, context: ReadonlySet<string>, words: FigureWords): boolean =>
  words.alike.some((group) => group.has(word) && [...group].some((one) => context.has(one)));
