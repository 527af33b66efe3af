import { unzipSync, type Unzipped } from 'fflate';
import { UnreadableDocument, type Limits } from '../../input.ts';
import { megabytes } from '../size.ts';

const mostParts = 5_000;

/**
 * The XML parts of a Word document (a zip file, ECMA-376 part 2). Pictures and what is embedded stay packed. Sizes are
 * those of the zip's directory, added up before anything is unpacked; a part that is longer than it says is cut there.
 * @throws UnreadableDocument where the zip is damaged, protected, too large once unpacked, or holds no Word document.
 */
export function partsOf(bytes: Uint8Array, limits: Limits): Unzipped {
  let [size, count] = [0, 0];
  const names: string[] = [];
  const parts = unzipped(bytes, ({ name, originalSize }) => {
    count += 1;
    names.push(name);
    if (count > mostParts)
      throw new UnreadableDocument(`It holds more than ${mostParts} files, as no document does. ${asText}`);
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    size += originalSize;
    if (size > limits.bytes) throw new UnreadableDocument(tooLarge(limits.bytes));
    return true;
  });
  if (parts['word/document.xml'] !== undefined || names.some((name) => /^word\/document\w*\.xml$/.test(name)))
    return parts;
  throw new UnreadableDocument(
    `It is ${zipKind(names)}, not a Word document. Unpack or convert it, and give the article by itself.`,
  );
}

function unzipped(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      'It is a zip file, as Word documents are, but damaged or cut off. Copy or download it again.',
      { cause: error },
    );
  }
}

function zipKind(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'a spreadsheet (XLSX)';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation (PPTX)';
  if (names.includes('META-INF/container.xml')) return 'an e-book (EPUB)';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'an OpenDocument file';
  return 'a zip archive';
}

const asText = 'Save it as text and give that.';

const tooLarge = (limit: number): string =>
  `Unpacked it is more than the ${megabytes(limit)} that a document may have. Raise the limit on size if the file is to be trusted.`;
