import { hash } from 'node:crypto';
import type { SiteFile } from './offline/list.ts';

/** What a site's list of files says of one. */
export const siteFile = (file: string, content: string | Uint8Array): SiteFile => ({
  file,
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
  hash: hash('sha256', content),
});
