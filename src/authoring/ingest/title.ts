import { extname } from 'node:path';
import type { Draft } from '../../intake/draft.ts';
import type { Input } from '../../intake/input.ts';

/** A draft's title: the document's, or made of the document's name. */
export function titleOf({ metadata: { title }, document: { own } }: Draft, input: Input): string {
  const stated = title?.value.trim() ?? '';
  if (stated !== '') return stated;
  const name = own?.name ?? input.name;
  const words = name
    .slice(0, name.length - extname(name).length)
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : words;
}
