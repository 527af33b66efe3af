import type { PrintedDocument } from '../../render/printed/document.ts';
import type { Coverage } from './coverage.ts';
import { drawnOf } from './drawn.ts';

/** Stands for each character that no font has. */
const substitute = '□';

/** A document that can be set, as JSON in which each drawing is a `Drawn`, and the characters in it that could not be, each once. */
export interface Settable {
  readonly json: string;
  readonly missing: readonly string[];
}

// What shapes the letters around it or is not seen at all: a font need not have it.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/u;

/** Puts the substitute in place of every character that `has` does not have. */
export function settable(document: PrintedDocument, has: Coverage): Settable {
  const known = new Map<string, boolean>();
  const missing = new Set<string>();
  const isSet = (character: string): boolean => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const covered = unseen.test(character) || /\s/u.test(character) || has(character.codePointAt(0) ?? 0);
    known.set(character, covered);
    if (!covered) missing.add(character);
    return covered;
  };
  const json = JSON.stringify(document, (key, value: unknown) => {
    if (typeof value !== 'string' || key === 'link') return value;
    if (key === 'svg' || key === 'dense') return drawnOf(value);
    return value.replace(/[^\0-\x7e]/gu, (one) => (isSet(one) ? one : substitute));
  });
  return { json, missing: [...missing] };
}
