import type { Messages } from '../../i18n/catalogue.ts';
import type { Position } from '../../content/schemas/statement.ts';
import type { Cites } from '../../views/parts/note.ts';
import type { OutletTag } from '../../views/parts/outlet-tag.ts';
import type { Inline, Line } from './document.ts';

type Text = Extract<Inline, { kind: 'text' }>;

export const text = (text: string, more: Omit<Text, 'kind' | 'text'> = {}): Text => ({ kind: 'text', text, ...more });

export const strong = (words: string): Text => text(words, { strong: true });

export const quiet = (words: string): Text => text(words, { quiet: true });

/** Nothing where a line rests on no note. */
export const cites = (numbers: Cites): Line => (numbers.length === 0 ? [] : [{ kind: 'cites', numbers }]);

export const position = (position: Position, messages: Messages): Inline => ({
  kind: 'position',
  position,
  text: messages.positions[position],
});

/** Verbatim pieces in the marks of the interface's language, as the site shows them; nothing where there are none. */
export function quoted(pieces: readonly string[], language: string, { statement }: Messages): Line {
  if (pieces.length === 0) return [];
  const words = pieces.join(` ${statement.elision} `);
  return [text(statement.quoteOpen), text(words, { language }), text(statement.quoteClose)];
}

/** Says of a line that rests on a draft alone what it is. */
export const draftMark = (outlet: OutletTag, { drafts }: Messages): Line =>
  outlet.draft === true ? [quiet(` (${drafts.mark})`)] : [];

/** Lines one after the other, with something between them. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [text(between), ...line]));
