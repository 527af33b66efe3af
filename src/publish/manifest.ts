import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { once } from '../briefing/once.ts';
import { readSealedParts, writeSealed } from './sealed.ts';
import type { SiteFile } from './offline/list.ts';
import type { Boxed, KeptPdf } from './pdf/kept.ts';

/** What a published site was made from, by which the next build knows what is as it was. */
export interface Manifest extends Head, Records {}

/** What decides whether anything has changed. */
interface Head {
  /** The site's build, which its marker names: the manifest is of no other site. */
  readonly build: string;
  /** The program that made its pages, and what it was asked for beside the briefing. */
  readonly setting: string;
  /** The load that its facts were kept by. */
  readonly facts: string;
  /** How many HTML files it has, how many in all, and of how many bytes. */
  readonly totals: { readonly pages: number; readonly files: number; readonly bytes: number };
  readonly boxed: readonly Boxed[];
  /** What the check said beside errors: how many warnings, and which drafts wait. */
  readonly warnings: number;
  readonly drafts: readonly string[];
  /** The copy that needs no server was made of this site. */
  readonly copied: boolean;
}

/** What is told of each part of the site: much, and read where something has changed. */
interface Records {
  readonly pages: readonly PageRecord[];
  /** Files that are made of the whole briefing and are no pages, by path. */
  readonly data: readonly string[];
  /** Every file of the site, by path. */
  readonly files: readonly SiteFile[];
  readonly pdfs: readonly KeptPdf[];
}

/** A page: its path, its key, and the files whose texts it reads. */
export type PageRecord = readonly [path: string, key: string, ...bodies: string[]];

const published = (state: string): string => join(state, 'site.json');
const next = (state: string): string => join(state, 'site.next.json');

/** The manifest of the site that bears this build; null where none is known, and the site is made anew. */
export async function readManifest(state: string, build: string | undefined): Promise<Manifest | null> {
  if (build === undefined) return null;
  for (const path of [published(state), next(state)]) {
    const read = await readSealedParts<Head>(path);
    if (read?.value.build === build) return withRecords(read.value, read.rest);
  }
  return null;
}

const records = z.custom<Records>();

function withRecords(head: Head, text: string): Manifest {
  const all = once(() => records.parse(JSON.parse(text)));
  return {
    ...head,
    get pages() {
      return all().pages;
    },
    get data() {
      return all().data;
    },
    get files() {
      return all().files;
    },
    get pdfs() {
      return all().pdfs;
    },
  };
}

/**
 * Writes down what a site that is about to be published was made from; the promised function says that it is published.
 * Until then both manifests are there, and the site's marker tells which of them is its own.
 */
export async function writeManifest(state: string, manifest: Manifest): Promise<() => Promise<void>> {
  const { pages, data, files, pdfs, ...head } = manifest;
  await writeSealed(next(state), head, JSON.stringify({ pages, data, files, pdfs } satisfies Records));
  return () => rename(next(state), published(state));
}
