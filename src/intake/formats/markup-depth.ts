import { UnreadableDocument } from '../input.ts';

/**
 * Refuses XML whose elements stand one within the other deeper than `limit`, before a parser goes down into them. Reads
 * each character at most twice.
 */
export function holdDepth(xml: string, limit: number): void {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const end = xml.indexOf(closing(xml, at), at);
    if (end === -1) return;
    if (/[!?]/.test(xml[at + 1] ?? '')) depth += 0;
    else if (xml[at + 1] === '/') depth -= 1;
    else if (xml[end - 1] !== '/') depth += 1;
    if (depth > limit)
      throw new UnreadableDocument(
        `Its elements stand one within the other more than ${limit} deep, which no article needs. Give the article’s text.`,
      );
    at = end + 1;
  }
}

function closing(xml: string, at: number): string {
  if (xml.startsWith('<!--', at)) return '-->';
  return xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
}
