import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readSealed, writeSealed } from './sealed.ts';
import type { SiteFile } from './offline/list.ts';
import type { Boxed, KeptPdf } from './pdf/kept.ts';

/** What a published site was made from, by which the next build knows what is as it was. */
export interface Manifest {
  /** The site's build, which its marker names: the manifest is of no other site. */
  readonly build: string;
  /** The program that made its pages, and what it was asked for beside the briefing. */
  readonly setting: string;
  /** The load that its facts were kept by. */
  readonly facts: string;
  readonly pages: readonly PageRecord[];
  /** Files that are made of the whole briefing and are no pages, by path. */
  readonly data: readonly string[];
  /** Every file of the site, by path. */
  readonly files: readonly SiteFile[];
  readonly pdfs: readonly KeptPdf[];
  readonly boxed: readonly Boxed[];
  /** What the check said beside errors: how many warnings, and which drafts wait. */
  readonly warnings: number;
  readonly drafts: readonly string[];
  /** The copy that needs no server was made of this site. */
  readonly copied: boolean;
}

/** A page: its path, its key, and the files whose texts it reads. */
export type PageRecord = readonly [path: string, key: string, ...bodies: string[]];

const published = (state: string): string => join(state, 'site.json');
const next = (state: string): string => join(state, 'site.next.json');

/** The manifest of the site that bears this build; null where none is known, and the site is made anew. */
export async function readManifest(state: string, build: string | undefined): Promise<Manifest | null> {
  if (build === undefined) return null;
  for (const path of [published(state), next(state)]) {
    const manifest = await readSealed<Manifest>(path);
    if (manifest?.build === build) return manifest;
  }
  return null;
}

/**
 * Writes down what a site that is about to be published was made from; the promised function says that it is published.
 * Until then both manifests are there, and the site's marker tells which of them is its own.
 */
export async function writeManifest(state: string, manifest: Manifest): Promise<() => Promise<void>> {
  await writeSealed(next(state), manifest);
  return () => rename(next(state), published(state));
}
