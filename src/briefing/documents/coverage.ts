import type { Entry } from '../../content/entry.ts';
import type { Problem } from '../../content/problem.ts';
import { quotePieces } from '../build/statement.ts';
import { warning } from '../integrity/rule.ts';
import { fold } from './fold.ts';
import { quotationsIn } from './quotations.ts';

/** The paragraphs and quotations of an article's document that no statement rests on and no context explains. */
export function uncovered({ file, data }: Entry<'articles'>, paragraphs: readonly string[]): Problem[] {
  const statements = Object.values(data.statements);
  const excused = new Set(data.context.flatMap(({ p, quotation }) => (quotation === undefined ? p : [])));
  const used = new Set(statements.flatMap(({ p }) => p));
  return paragraphs.flatMap((paragraph, index): Problem[] => {
    const p = index + 1;
    if (excused.has(p)) return [];
    if (!used.has(p)) {
      return [
        warning({
          rule: 'uncovered-paragraph',
          file,
          value: opening(paragraph),
          reason: `No statement rests on paragraph ${p} of the document.`,
          remedy: 'Add a statement with this paragraph, or list it under "context" with the reason.',
        }),
      ];
    }
    const taken = [
      ...statements.filter((statement) => statement.p.includes(p)).flatMap(({ quote }) => quotePieces(quote)),
      ...data.labels.filter((label) => label.p.includes(p)).map(({ words }) => words),
    ].map(fold);
    const known = data.context.filter((one) => one.p.includes(p)).map(({ quotation }) => fold(quotation ?? ''));
    return quotationsIn(paragraph)
      .filter((text) => !taken.some((piece) => text.includes(piece) || piece.includes(text)))
      .filter((text) => !known.some((start) => text.startsWith(start)))
      .map((text) =>
        warning({
          rule: 'uncovered-quotation',
          file,
          value: opening(text),
          reason: `No statement quotes from this quotation in paragraph ${p} of the document.`,
          remedy:
            'Let a statement with this paragraph quote a piece of it, or list it under "context" with "quotation" and the reason.',
        }),
      );
  });
}

const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
