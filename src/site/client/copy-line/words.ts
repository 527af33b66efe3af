import type { Wording } from './compose.ts';
import { statementOf } from './matrix-cell.ts';
import { plainText } from './plain-text.ts';

/**
 * The words of a line. `data-by` on it or around it names the speaker where the line leaves that to its place on the
 * page; `data-line` has the words where the page does not show them.
 */
export function wordsOf(line: HTMLElement, wording: Wording): string {
  const by = line.closest<HTMLElement>('[data-by]')?.dataset['by'];
  const words = line.dataset['line'] ?? plainText(partsOf(line), wording);
  const quoted =
    line.querySelector(':scope > [data-verbatim]') === null ? words : `${wording.open}${words}${wording.close}`;
  return by === undefined ? quoted : `${by}: ${quoted}`;
}

function partsOf(line: HTMLElement): Element[] {
  if (line.matches('.st')) return [...line.querySelectorAll('.gist'), ...line.querySelectorAll('blockquote')];
  return [statedAt(line) ?? line.querySelector(':scope > .text') ?? line];
}

/** What a reference stands for: the statement that its cell unfolds to, else the claim that heads its row or entry. */
function statedAt(line: Element): Element | null {
  if (!line.matches('.refs > span')) return null;
  return statementOf(line) ?? line.closest('tr, li')?.querySelector('th, a') ?? null;
}
