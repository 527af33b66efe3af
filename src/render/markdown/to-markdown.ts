import { parseCitations } from '../../briefing/citations/parse.ts';
import type { Prose } from '../../views/parts/prose.ts';

/**
 * Markdown with footnotes for its citations, `[^3][^4]`, and without block ids, which lead nowhere outside the site.
 * Citations that `notes` does not number are left out. An analyst's comment stays a quotation, under a label in words; a line alone holds none.
 */
export function toMarkdown(text: string, notes: Prose['notes'], commentLabel = ''): string {
  let result = '';
  let from = 0;
  for (const { raw, start, end } of parseCitations(text, 1).marks) {
    const numbers = [...new Set(notes[raw])].sort((a, b) => a - b);
    result += text.slice(from, start).trimEnd() + numbers.map((number) => `[^${number}]`).join('');
    from = end;
  }
  return (result + text.slice(from))
    .replace(/[ \t]*\{#[a-z0-9-]+\}[ \t]*$/gm, '')
    .replace(/^>[ \t]*\[!COMMENT\][ \t]*$/gm, `> **${commentLabel}**\n>`)
    .trim();
}
