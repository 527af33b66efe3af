import type { Proposals } from '../../intake/proposals.ts';
import type { Span } from '../../intake/span.ts';
import { proposals, type StoredProposals } from './schema.ts';

/** A document's text is not for the briefing's folder: of a span as many letters are kept as tell a person which it is. */
const longest = 40;

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'paragraph' in value &&
  typeof value.paragraph === 'number' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';

/** A replacer for JSON that gives each span another text. */
const replacingTexts =
  (textOf: (span: Span) => string) =>
  (_key: string, value: unknown): unknown =>
    isSpan(value) ? { ...value, text: textOf(value) } : value;

/** For writing: cuts the texts of spans short. */
export const withShortTexts = replacingTexts(({ text }) =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`,
);

/** The proposals with the whole text of every span again. `body` is the text of the paragraphs that `stored.body` numbers. */
export function withTexts(stored: StoredProposals, body: readonly string[]): Proposals {
  const { mentions, names, attributions, dates, happenings, figures, topics, duplicates, publication } = stored;
  const text = JSON.stringify(
    { mentions, names, attributions, dates, happenings, figures, topics, duplicates, publication },
    replacingTexts(({ paragraph, start, end }) => (body[paragraph] ?? '').slice(start, end)),
  );
  return proposals.parse(JSON.parse(text));
}
