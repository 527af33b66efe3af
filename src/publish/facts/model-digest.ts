import type { BriefingData } from '../../content/schemas/briefing.ts';
import { digestOf } from '../digest.ts';
import type { KnownFiles } from './known-files.ts';

/** Digest of all that a model is built from, but for bodies' digests and numbers of lines. */
export function modelDigest(config: BriefingData | undefined, { files }: KnownFiles, drafts: boolean): string {
  const shapes = [...files].map(([file, { shape }]) => `${file} ${shape}`);
  return digestOf([JSON.stringify([config, drafts]), ...shapes].join('\n'));
}

/** Digest of all that a site is made from: the model, and the text of each body. */
export function contentDigest(model: string, { files }: KnownFiles): string {
  return digestOf([model, ...[...files.values()].map(({ body }) => body)].join('\n'));
}
