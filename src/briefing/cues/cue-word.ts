import { foldWord } from '../mentions/fold.ts';
import type { CueCatalogue } from './catalogue.ts';
import { english } from './english.ts';

/** Languages whose verbs of reporting are known by all their forms. */
const catalogues: ReadonlyMap<string, CueCatalogue> = new Map([['en', english]]);

/** A word of reporting, with forms of it that an editor lists. */
export interface CueEntry {
  readonly word: string;
  readonly forms: readonly string[];
}

/**
 * The word under which a cue is counted: an editor's, where the cue is one of its forms; else the infinitive with what
 * makes it another verb ("has called for": "call for"), where the language has a catalogue; else the cue itself without
 * what spelling varies. `language` is a BCP 47 tag.
 */
export function cueWord(cue: string, language: string, entries: readonly CueEntry[] = []): string {
  const plain = plainCue(cue);
  const listed = entries.find(({ word, forms }) => [word, ...forms].some((form) => plainCue(form) === plain));
  if (listed !== undefined) return listed.word;
  const catalogue = catalogues.get(new Intl.Locale(language).language);
  return (catalogue && infinitiveOf(plain, catalogue)) ?? plain;
}

/** A cue without marks of quotation, case, and variants of letters. */
export function plainCue(cue: string): string {
  const words = cue.normalize('NFC').match(/[\p{L}\p{M}\p{N}…]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => foldWord(word).toLowerCase()).join(' ');
}

function infinitiveOf(plain: string, catalogue: CueCatalogue): string | undefined {
  const words = plain.split(' ');
  const at = words.findIndex((word) => !catalogue.helpers.has(word));
  const verb = catalogue.infinitives.get(words[at] ?? '');
  if (verb === undefined) return undefined;
  const after = words.slice(at + 1);
  const other = after.findIndex((word) => !catalogue.particles.has(word));
  const kept = catalogue.light.has(verb) || other === -1 ? after : after.slice(0, other);
  return [verb, ...kept].join(' ');
}
