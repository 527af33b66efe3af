import { ar } from './messages/ar.ts';
import { direction } from './direction.ts';
import { en, type Messages } from './messages/en.ts';
import { setApart } from './set-apart.ts';

export type { Messages };

/** Lines of a draft stay as they are: they are written into files. */
const enApart: Messages = { ...setApart(en), drafting: en.drafting };

const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['ar', ar],
]);

/**
 * The strings for a BCP 47 tag: of the tag itself, else with parts taken off its end (`ar-SY`, `ar`), else English, set
 * apart where the language is written the other way.
 */
export function messagesFor(language: string): Messages {
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const messages = catalogues.get(parts.slice(0, length).join('-'));
    if (messages) return messages;
  }
  return direction(language) === 'rtl' ? enApart : en;
}
