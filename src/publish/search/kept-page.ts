import type { PostedPage } from './posted.ts';

/** What a cache knows of a page that is not searched. */
export interface PassedPage {
  readonly url: string;
  readonly hash: string;
}

/** What a cache knows of a page that is searched. */
export interface KeptPage extends PassedPage, Omit<PostedPage, 'fields'> {
  readonly language: string;
  /** Name of the file that a browser loads of it. */
  readonly fragment: string;
  readonly wordCount: number;
  /** Whether there is any word that it can be found by. */
  readonly hasWords: boolean;
  readonly filters: readonly (readonly [name: string, values: readonly string[]])[];
  readonly sorts: readonly (readonly [name: string, value: string])[];
  /** Names of its values, in the order of their bytes. */
  readonly fields: readonly string[];
}

export const isKept = (page: PassedPage | KeptPage): page is KeptPage => 'fragment' in page;
