import { parseOpml, type Opml } from 'feedsmith';
import { UnreadableDocument, type Input } from '../../input.ts';
import { decode } from '../charset.ts';
import { holdDepth } from '../markup-depth.ts';
import { withoutDocumentType } from './document-type.ts';

const deepest = 200;

/**
 * The addresses of the feeds that an OPML list names, each once, in its order; empty where the document is no OPML list.
 * @throws UnreadableDocument where it begins as OPML and cannot be read.
 */
export function feedsOf(input: Input): string[] {
  const head = new TextDecoder('latin1').decode(input.bytes.subarray(0, 4096)).replaceAll('\0', '');
  if (!/<opml\b/i.test(head)) return [];
  const { text } = decode(input.bytes, input.charset);
  const found: string[] = [];
  const open = [...outlinesOf(text)];
  for (let outline = open.shift(); outline !== undefined; outline = open.shift()) {
    const address = outline.xmlUrl?.trim() ?? '';
    if (/^https?:\/\//i.test(address)) found.push(address);
    open.unshift(...(outline.outlines ?? []));
  }
  return [...new Set(found)];
}

function outlinesOf(text: string): readonly Opml.Outline<string>[] {
  holdDepth(text, deepest);
  try {
    return parseOpml(withoutDocumentType(text)).body?.outlines ?? [];
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      'It begins as an OPML list but cannot be read as one. Export it again, or give the feeds’ addresses.',
      {
        cause: error,
      },
    );
  }
}
