import type { BookView } from '../../views/book.ts';
import type { Line, PrintedDocument } from './document.ts';
import { text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

type Cover = NonNullable<PrintedDocument['cover']>;

/** What the book is: its edition, of which days, by whom, what it rests on and what is in it. */
export function bookCover(view: BookView, { config, messages }: PrintSetting): Cover {
  const { book, counts, marks, bases, pages } = messages;
  const { restsOn, edition, basis } = view;
  const fact = (label: string, ...lines: readonly (string | undefined)[]): Cover => {
    const said = lines.flatMap((line): Line[] => (line === undefined ? [] : [[text(line)]]));
    return said.length === 0 ? [] : [{ label, lines: said }];
  };
  const dates = (['stated', 'resolved', 'inferred'] as const)
    .filter((one) => basis[one] > 0)
    .map((one) => `${bases[one]} ${counts.articles(basis[one])}`);
  return [
    ...fact(book.window, edition?.window.text),
    ...fact(book.asOf, view.asOf?.text),
    ...fact(book.editor, config.editor),
    ...fact(book.handling, config.handling),
    ...fact(
      book.restsOn,
      [
        counts.articles(restsOn.articles) + published(view, messages),
        counts.outlets(restsOn.outlets),
        ...(restsOn.unstated > 0 ? [counts.unstated(restsOn.unstated)] : []),
        counts.statements(restsOn.statements),
      ].join(marks.semicolon),
      dates.length > 0 ? `${messages.sheet.dateBasis}: ${dates.join(marks.comma)}.` : undefined,
    ),
    ...fact(
      book.has,
      [
        ...(edition === undefined ? [] : [book.edition]),
        `${pages.actors}: ${ofAll(view.actors, messages)}`,
        `${pages.topics}: ${ofAll(view.topics, messages)}`,
        `${pages.events}: ${ofAll(view.chronology, messages)}`,
        `${pages.claims}: ${ofAll({ items: view.claims.matrix.rows, total: view.claims.total }, messages)}`,
      ].join(marks.semicolon),
    ),
  ];
}

type Messages = PrintSetting['messages'];

function published({ restsOn: { from, to } }: BookView, { book, marks }: Messages): string {
  return from && to ? `${marks.comma}${book.published(from.short, to.short)}` : '';
}

const ofAll = (
  { items, total }: { readonly items: readonly unknown[]; readonly total: number },
  { counts, book }: Messages,
): string =>
  items.length === total ? counts.plain(total) : book.ofAll(counts.plain(items.length), counts.plain(total));
