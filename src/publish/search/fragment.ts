import { contentName } from './index-files.ts';
import type { SearchRecord } from './record.ts';

/** What a browser loads of a page that it found. */
export interface Fragment {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The fragment of a page, to the letter as Pagefind writes it. */
export function fragmentOf({ url, language, content, filters, meta, anchors }: SearchRecord): Fragment {
  const members = [
    `"url":${JSON.stringify(url)}`,
    `"content":${JSON.stringify(content)}`,
    `"word_count":${wordCount(content)}`,
    `"filters":${objectOf(filters)}`,
    `"meta":${objectOf(meta)}`,
    `"anchors":${JSON.stringify(anchors)}`,
  ];
  const bytes = Buffer.from(`{${members.join(',')}}`);
  const name = contentName(language, bytes);
  return { name, file: fragmentFile(name), bytes };
}

export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;

/** An object would put names that are numbers first. */
const objectOf = (members: readonly (readonly [string, unknown])[]): string =>
  `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;

/** How many words a page has; one at least. */
export function wordCount(content: string): number {
  let count = 1;
  for (let at = content.indexOf(' '); at >= 0; at = content.indexOf(' ', at + 1)) count++;
  return count;
}
