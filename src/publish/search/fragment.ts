import { contentName } from './index-files.ts';
import type { CutRecord } from './segments.ts';

/** What a browser loads of a page that it found. */
export interface Fragment {
  readonly name: string;
  readonly file: string;
  /** One at least. */
  readonly wordCount: number;
  readonly bytes: Uint8Array;
}

/** The fragment of a page, to the letter as Pagefind writes it. */
export function fragmentOf({ record, words }: CutRecord): Fragment {
  const { url, language, content, filters, meta, anchors } = record;
  const wordCount = Math.max(1, words.length);
  const members = [
    `"url":${JSON.stringify(url)}`,
    `"content":${JSON.stringify(content)}`,
    `"word_count":${wordCount}`,
    `"filters":${objectOf(filters)}`,
    `"meta":${objectOf(meta)}`,
    `"anchors":${JSON.stringify(anchors)}`,
  ];
  const bytes = Buffer.from(`{${members.join(',')}}`);
  const name = contentName(language, bytes);
  return { name, file: fragmentFile(name), wordCount, bytes };
}

export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;

/** An object would put names that are numbers first. */
const objectOf = (members: readonly (readonly [string, unknown])[]): string =>
  `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
