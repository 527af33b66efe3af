import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a zip can tell: of the parts, not of the document. */
const zipTime = new Date(1980, 0, 1);

/**
 * The package again without what differs from run to run: its times, which are the document's day (`YYYY-MM-DD`), the
 * ids of its links, which are drawn by lot, and those of bookmarks and drawings, which count on from document to document.
 */
export function sameBytes(docx: Uint8Array, date: string): Uint8Array {
  const parts = Object.entries(unzipSync(docx));
  const texts = parts.flatMap(([name, bytes]) => (isText(name) ? [strFromU8(bytes)] : []));
  const links = numbered(texts, / Id="(rId[^"]*[^"\d][^"]*)"/g);
  const bookmarks = numbered(texts, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
  const drawings = numbered(texts, /<wp:docPr id="(\d+)"/g);
  const settled = parts.map(([name, bytes]) => {
    if (!isText(name)) return [name, bytes] as const;
    const text = strFromU8(bytes)
      .replace(/"(rId[^"]*)"/g, (whole, id: string) => (links.has(id) ? `"rIdLink${links.get(id)}"` : whole))
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g,
        (_, start: string, id: string) => `${start}${bookmarks.get(id)}`,
      )
      .replace(/(<wp:docPr id=")(\d+)/g, (_, start: string, id: string) => `${start}${drawings.get(id)}`)
      .replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(settled), { mtime: zipTime, level: 9 });
}

const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

/** What the pattern's group finds, numbered from 1 in the order of the parts. */
function numbered(texts: readonly string[], pattern: RegExp): Map<string, number> {
  const found = new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, id = '']) => id)));
  return new Map([...found].map((id, index) => [id, index + 1]));
}
