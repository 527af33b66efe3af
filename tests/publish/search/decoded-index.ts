import { gunzipSync } from 'node:zlib';
import { ByteReader, type Item } from '../../../src/publish/search/byte-reader.ts';

/** Files of an index below `pagefind/`, by path. */
export type IndexFileMap = ReadonlyMap<string, Uint8Array>;

/** An index without the names of its files, so that two may be held beside each other. */
export interface DecodedIndex {
  readonly entry: unknown;
  readonly languages: Readonly<Record<string, DecodedLanguage>>;
  /** Names of files that are the same in every index. */
  readonly plain: readonly string[];
}

export interface DecodedLanguage {
  readonly version: Item | undefined;
  /** Text of each page's fragment, in the order of their numbers, with the number of words that the index tells. */
  readonly pages: readonly (readonly [fragment: string, words: Item | undefined])[];
  /** Bounds of each chunk, and its bytes. */
  readonly chunks: readonly (readonly [from: Item | undefined, to: Item | undefined, bytes: string])[];
  readonly filters: readonly (readonly [name: Item | undefined, bytes: string])[];
  readonly sorts: Item | undefined;
  readonly fields: Item | undefined;
}

/** Reads an index as a browser would, from its entry on; all files but those that no page needs must be reached. */
export function decodedIndex(files: IndexFileMap): DecodedIndex {
  const reached = new Set<string>();
  const unpacked = (path: string): Buffer => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`The index names ${path}, and has no such file.`);
    reached.add(path);
    return gunzipSync(bytes).subarray('pagefind_dcd'.length);
  };
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? []).toString()) as Entry;
  const languages: Record<string, DecodedLanguage> = {};
  for (const [language, { hash }] of Object.entries(entry.languages)) {
    const [version, pages, chunks, filters, sorts, fields] = list(
      new ByteReader(unpacked(`pagefind.${hash}.pf_meta`)).item(),
    );
    languages[language] = {
      version,
      pages: list(pages)
        .map(list)
        .map(([name, words]) => [unpacked(`fragment/${String(name)}.pf_fragment`).toString(), words]),
      chunks: list(chunks)
        .map(list)
        .map(([from, to, name]) => [from, to, unpacked(`index/${String(name)}.pf_index`).toString('latin1')]),
      filters: list(filters)
        .map(list)
        .map(([name, file]) => [name, unpacked(`filter/${String(file)}.pf_filter`).toString('latin1')]),
      sorts,
      fields,
    };
  }
  const unreached = [...files.keys()].filter((path) => path.includes('.pf_') && !reached.has(path));
  if (unreached.length > 0) throw new Error(`Nothing names ${unreached.join(', ')}.`);
  return {
    entry: {
      ...entry,
      languages: Object.entries(entry.languages).map(([language, { hash: _hash, ...rest }]) => [language, rest]),
    },
    languages,
    plain: [...files.keys()].filter((path) => !path.includes('.pf_')).sort(),
  };
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

const list = (item: Item | undefined): readonly Item[] => (Array.isArray(item) ? item : []);
