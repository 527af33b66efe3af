import { capitalised, isSentence, type Line } from './line.ts';
import type { Roles } from './place.ts';

const wordsCompared = 20_000;

/**
 * Marks the title among the lines before `end`, where the report's sentences begin, and gives its place; -1 where none is
 * like one. A title is no full sentence; of several the one that is repeated, else the one whose words the report uses most.
 */
export function titleAmong(lines: readonly Line[], roles: Roles, end: number): number {
  const body = wordsOf(lines.slice(end));
  const times = Map.groupBy(lines, ({ key }) => key);
  const candidates = lines.slice(0, end).flatMap((line, at) => {
    if (roles[at] !== null || !mayBeTitle(line)) return [];
    const repeated = (times.get(line.key)?.length ?? 0) === 2 ? 1 : 0;
    return [{ at, repeated, shared: sharedWith(body, line), line }];
  });
  const [only, second] = candidates;
  const fit = candidates
    .filter(({ repeated, shared, line }) => repeated > 0 || shared >= 2 || (second === undefined && line.length >= 4))
    .sort((one, other) => other.repeated - one.repeated || other.shared - one.shared || one.at - other.at)[0];
  const title = fit ?? (end < lines.length && only !== undefined && second === undefined ? only : undefined);
  if (title === undefined) return -1;
  roles[title.at] = 'title';
  return title.at;
}

function mayBeTitle(line: Line): boolean {
  const { text, length } = line;
  if (length < 3 || length > 35 || (isSentence(line) && /[.;。]$/u.test(text))) return false;
  // A row of a menu's words: many, each with a capital, nothing between.
  return !(
    length > 8 &&
    capitalised(line) === 1 &&
    !/[\p{P}\p{N}]/u.test(text) &&
    line.words.every((word) => word.length > 3)
  );
}

function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = lines.flatMap(({ key }) => key.split(/[^\p{L}\p{M}\p{N}]+/u)).filter((word) => word.length >= 4);
  return new Set(words.slice(0, wordsCompared));
}

const sharedWith = (body: ReadonlySet<string>, { key }: Line): number =>
  new Set(key.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => body.has(word))).size;
