import type { BriefingData } from '../../content/schemas/briefing.ts';
import { digestOf } from '../digest.ts';
import type { KnownFile } from './known-files.ts';

/** Files in the order of `KnownFiles`, each with its digests. */
export type Digests = Iterable<readonly [file: string, digests: Pick<KnownFile, 'shape' | 'body'>]>;

/** Digest of all that a model is built from, but for bodies' digests and numbers of lines. */
export function modelDigest(config: BriefingData | undefined, files: Digests, drafts: boolean): string {
  const shapes = Array.from(files, ([file, { shape }]) => `${file} ${shape}`);
  return digestOf([JSON.stringify([config, drafts]), ...shapes].join('\n'));
}

/** Digest of all that a site is made from: the model, and the text of each body. */
export function contentDigest(model: string, files: Digests): string {
  return digestOf([model, ...Array.from(files, ([, { body }]) => body)].join('\n'));
}
