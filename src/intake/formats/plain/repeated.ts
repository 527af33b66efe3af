import { keyOf, isSentence, type Line } from './line.ts';
import type { Roles } from './place.ts';

/** Beyond these, in characters and lines, sentences within longer paragraphs are not looked for. */
const longestText = 500_000;
const mostLines = 1_000;

/**
 * Marks what a text says more than once: of a repeated line all but the first; a sentence twice in a row before the report
 * goes on, which is a caption; what stands in a longer paragraph as well, which is a pulled quote.
 */
export function markRepeated(lines: readonly Line[], roles: Roles, title: number): void {
  const seen = new Map<string, number>();
  let before = -1;
  for (const [at, line] of lines.entries()) {
    const earlier = line.length >= 2 ? seen.get(line.key) : undefined;
    if (line.length >= 2 && earlier === undefined) seen.set(line.key, at);
    if (earlier !== undefined && roles[at] === null) {
      const isCaption = roles[earlier] === null && isSentence(line) && earlier === before && earlier <= title + 6;
      if (isCaption) roles[earlier] = 'caption';
      roles[at] = isCaption ? 'caption' : 'furniture';
    }
    // The nearest line above that no rule has taken for furniture.
    if (roles[at] !== 'furniture') before = at;
  }
  markPulled(lines, roles);
  if (title !== -1) markLikeTitle(lines, roles, title);
}

function markPulled(lines: readonly Line[], roles: Roles): void {
  const text = lines
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  if (text.length > longestText || lines.length > mostLines) return;
  for (const [at, line] of lines.entries()) {
    if (roles[at] !== null || line.length < 8) continue;
    const found = text.indexOf(line.key);
    if (found !== -1 && text.includes(line.key, found + line.key.length)) roles[at] = 'furniture';
  }
}

/** "Title | Outlet" beside "Title": the page's title and the article's. */
function markLikeTitle(lines: readonly Line[], roles: Roles, title: number): void {
  const { key = '' } = lines[title] ?? {};
  for (const [at, line] of lines.entries()) {
    if (roles[at] !== null || isSentence(line) || line.key.length < 12) continue;
    const rest = line.key.startsWith(key)
      ? line.key.slice(key.length)
      : key.startsWith(line.key)
        ? key.slice(line.key.length)
        : null;
    if (rest !== null && /^\s[|–—-]\s/u.test(rest) && keyOf(rest).length <= 50) roles[at] = 'furniture';
  }
}
