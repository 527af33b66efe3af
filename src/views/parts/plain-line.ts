/** A cited line without its citations and Markdown marks, for places that take plain text alone. */
export function plainLine(markdown: string): string {
  return markdown
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}
