import type { Problem } from '../problem.ts';
import { showValue } from './field.ts';

type Told = Pick<Problem, 'rule' | 'reason' | 'remedy'>;

/**
 * Control characters, halves of a pair, and what Unicode keeps free for good: nobody sees them, and neither XML nor a PDF
 * may hold them. Tabs and the ends of lines are none of these.
 */
const hidden = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r]]/v;
const allHidden = new RegExp(hidden, 'gv');

/** A file's text without hidden characters, so that all else that is wrong with it can be told; and a problem for each of these. */
export function legible(file: string, text: string): { readonly text: string; readonly problems: readonly Problem[] } {
  if (!hidden.test(text)) return { text, problems: [] };
  const found = Map.groupBy(text.matchAll(allHidden), ([character]) => character);
  const problems = [...found].map(([character, [first, ...others]]): Problem => {
    const line = linesOf(text.slice(0, first?.index)).length;
    const value = showValue((linesOf(text)[line - 1] ?? '').replaceAll(allHidden, '\uFFFD').trim());
    const places = ['here', 'here and once more'][others.length] ?? `here and ${others.length} times more`;
    return {
      level: 'error',
      ...tell(character, places),
      file,
      line,
      field: [],
      ...(value === undefined ? {} : { value }),
    };
  });
  return { text: text.replaceAll(allHidden, ''), problems };
}

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Of hidden characters that YAML writes as escapes, as in "\x07": what each is and in which field of a value. */
export function escaped(value: unknown, field: readonly string[] = []): (Told & Pick<Problem, 'field'>)[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => escaped(inner, [...field, key]));
  if (typeof value !== 'string') return [];
  return [...new Set(value.match(allHidden))].map((character) => ({ ...tell(character, 'as an escape'), field }));
}

function tell(character: string, where: string): Told {
  const code = character.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const meant = code < 0x100 ? new TextDecoder('windows-1252').decode(Uint8Array.of(code)) : character;
  return {
    rule: 'hidden-character',
    reason: `The character ${name} stands ${where}: it is not for text, and no page, feed or PDF may hold it.`,
    remedy: hidden.test(meant)
      ? 'Remove it; where it cannot be seen, write the words around it again.'
      : `In Windows-1252 it is "${meant}": write that, or save the text that it came from as UTF-8.`,
  };
}
