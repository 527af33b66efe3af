import { ar } from './messages/ar.ts';
import { en, type Messages } from './messages/en.ts';

export type { Messages };

const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['ar', ar],
]);

/** The strings for a BCP 47 tag: of the tag itself, else with parts taken off its end (`ar-SY`, `ar`), else English. */
export function messagesFor(language: string): Messages {
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const messages = catalogues.get(parts.slice(0, length).join('-'));
    if (messages) return messages;
  }
  return en;
}

/** The language that `messagesFor` answers in: what the interface's own words are tagged with. */
export function interfaceLanguage(language: string): string {
  const messages = messagesFor(language);
  return [...catalogues].find(([, known]) => known === messages)?.[0] ?? 'en';
}
