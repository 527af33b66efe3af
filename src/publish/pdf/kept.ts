import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeDigest } from '../code-digest.ts';
import { fittedPdf } from './fitted.ts';
import { readKept, writeKept } from './kept-file.ts';
import { startPress } from './press.ts';
import type { SiteDocument } from './printed.ts';
import type { Pdf } from './typst.ts';

/** A PDF in which a box stands for characters that no font has. */
export interface Boxed {
  readonly path: string;
  readonly missing: readonly string[];
}

/** A PDF of a site, and all that it was made of as a key: the same key, the same bytes. */
export interface KeptPdf {
  readonly file: string;
  readonly key: string;
}

export interface KeptPdfs {
  /** Every document, in the order in which they were asked for. */
  readonly files: readonly KeptPdf[];
  /** By path. */
  readonly boxed: readonly Boxed[];
  /** How many had to be set: all others were known. */
  readonly set: number;
}

export interface Keeping {
  /**
   * The folder in which PDFs are kept from build to build; made where there is none. What cannot be read there, or is not
   * what was written, counts as not there; what no document needs any more is removed at the end.
   */
  readonly cache: string;
  /** Takes a PDF that the site lacks. */
  put(file: string, bytes: Uint8Array): Promise<void>;
  /** Whether the site has this file as of this key, so that it need not be put. */
  published?(file: string, key: string): boolean;
  /**
   * What a document is made of, by any name that changes with it, where that is known without making its view: the key of
   * the page `document.page`, say. Undefined where it is not known.
   */
  keyOf?(document: SiteDocument): string | undefined;
}

/** Sets those documents of a site that have changed since they were last set, and hands over those that the site lacks. */
export async function keptPdfs(documents: readonly SiteDocument[], keeping: Keeping): Promise<KeptPdfs> {
  const { cache } = keeping;
  const code = codeDigest(documentParts);
  await mkdir(cache, { recursive: true });
  const press = startPress();
  const keys = new Map<string, string>();
  const boxed: Boxed[] = [];
  let set = 0;
  const one = async (document: SiteDocument): Promise<void> => {
    const { path } = document;
    const known = keeping.keyOf?.(document);
    const read = known === undefined ? document.read() : undefined;
    const key = keyOf(code, path, document.frame, known ?? read?.key ?? '');
    keys.set(path, key);
    const file = join(cache, key);
    let pdf = await readKept(file);
    const isNew = pdf === undefined;
    if (pdf === undefined) {
      pdf = await fittedPdf(press, read ?? document.read());
      set += 1;
      await writeKept(file, pdf);
    }
    if (isNew || keeping.published?.(path, key) !== true) await keeping.put(path, pdf.bytes);
    note(boxed, path, pdf);
  };
  const queue = documents.values();
  // Each line of work takes the next document when its last is done with, so that few are held at a time.
  const work = async (): Promise<void> => {
    for (const document of queue) await one(document);
  };
  try {
    await Promise.all(Array.from({ length: press.jobs + 1 }, work));
  } finally {
    await press.close();
  }
  await prune(cache, new Set(keys.values()));
  return {
    files: documents.map(({ path }) => ({ file: path, key: keys.get(path) ?? '' })),
    boxed: boxed.sort((a, b) => (a.path < b.path ? -1 : 1)),
    set,
  };
}

/** What makes a PDF of a view. */
const documentParts = ['src/edtf', 'src/i18n', 'src/views', 'src/render', 'src/publish/pdf'];

const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');

function note(boxed: Boxed[], path: string, { missing }: Pdf): void {
  if (missing.length > 0) boxed.push({ path, missing });
}

async function prune(cache: string, needed: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(cache)).filter((name) => !needed.has(name));
  await Promise.all(others.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}
