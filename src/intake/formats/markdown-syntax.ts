const fence = /^---[ \t]*\r?\n(?=[\w"'-]+[ \t]*:)/;
const marks = [
  /^#{1,6}[ \t]\S/m,
  /\[[^\]\n]{1,300}\]\((?:https?:\/\/|\/|#|mailto:)[^)\s]{1,2000}\)/,
  /(?:^|[\s(])(?:\*\*|__)[^\s*_][^*_\n]{0,300}(?:\*\*|__)/m,
  /^!\[[^\]\n]{0,300}\]\(/m,
  /^>[ \t]\S/m,
];

/** Whether a text is written in Markdown: frontmatter, or two kinds of its marks. Of a text named so, only frontmatter. */
export const isMarkdown = (head: string, named: boolean): boolean =>
  fence.test(head) || (!named && marks.filter((mark) => mark.test(head.slice(0, 20_000))).length >= 2);

/** YAML between two lines of `---` at the head of a text, and what comes after it. */
export function splitFrontmatter(text: string): { readonly yaml: string; readonly body: string } {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!fence.test(start)) return { yaml: '', body: text };
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(start.slice(3));
  if (close === null) return { yaml: '', body: text };
  return { yaml: start.slice(3, close.index + 3), body: start.slice(close.index + 3 + close[0].length) };
}
