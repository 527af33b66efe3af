import type { IParagraphOptions } from 'docx';
import type { PrintedDocument } from '../document.ts';
import { margin, paper } from './look.ts';

/** What the parts of a DOCX need to know of the whole. */
export interface DocxSetting {
  readonly language: string;
  readonly direction: PrintedDocument['direction'];
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  /** The bookmark of a heading, by its id: Word allows only letters, digits and lines in its names. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Drawings as PNG, by their SVG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** A number for each ordered list, so that each begins with one. */
  nextList(): number;
}

export function docxSetting(
  { language, direction, paper: size }: PrintedDocument,
  ids: readonly string[],
  pictures: DocxSetting['pictures'],
): DocxSetting {
  let lists = 0;
  return {
    language,
    direction,
    pictures,
    width: paper[size].width - 2 * margin,
    bookmarks: new Map(ids.filter((id) => id !== '').map((id, index) => [id, `part_${index + 1}`])),
    nextList: () => (lists += 1),
  };
}

export const sourceBookmark = (number: number): string => `source_${number}`;

/** Of a paragraph that runs as the document does. */
export const running = ({ direction }: DocxSetting): Pick<IParagraphOptions, 'bidirectional'> =>
  direction === 'rtl' ? { bidirectional: true } : {};
