import type { Entry } from '../../content/entry.ts';
import type { Problem } from '../../content/problem.ts';
import { quotePieces } from '../build/statement.ts';
import { blocksOf, parseMarkdown } from '../digest/markdown.ts';
import { error } from '../integrity/rule.ts';
import { copiedFrom, runsOf } from './copied.ts';
import { fold } from './fold.ts';

/** Rule 2: an article's quotations, cues and labels stand in its document's paragraphs, and its own words are not the document's. */
export function verifyArticle(
  { file, data, body, bodyLine }: Entry<'articles'>,
  paragraphs: readonly string[],
): Problem[] {
  if (paragraphs.length !== data.document.paragraphs) {
    return [
      error({
        rule: 'paragraph-count',
        file,
        field: ['document', 'paragraphs'],
        value: String(data.document.paragraphs),
        reason: `The document has ${paragraphs.length} paragraphs (lines that are not empty).`,
        remedy: `Write ${paragraphs.length}, and look at the paragraph numbers again.`,
      }),
    ];
  }
  const folded = paragraphs.map(fold);
  const quoted = [
    ...Object.entries(data.statements).flatMap(([id, { quote, p }]) =>
      quotePieces(quote).map((piece) => ({ field: ['statements', id, 'quote'], piece, p })),
    ),
    ...Object.entries(data.statements).flatMap(([id, { cue, p }]) =>
      quotePieces(cue).map((piece) => ({ field: ['statements', id, 'cue'], piece, p })),
    ),
    ...data.labels.map(({ words, p }, index) => ({ field: ['labels', index, 'words'], piece: words, p })),
  ];
  return [
    ...quoted.flatMap(({ field, piece, p }) => misquoted(file, field, piece, p, folded)),
    ...(data.body === 'summary' ? copied(file, data, body, bodyLine, paragraphs) : []),
  ];
}

function misquoted(
  file: string,
  field: (string | number)[],
  piece: string,
  p: readonly number[],
  folded: readonly string[],
): Problem[] {
  const words = fold(piece);
  if (p.some((number) => folded[number - 1]?.includes(words))) return [];
  const elsewhere = folded.flatMap((paragraph, index) => (paragraph.includes(words) ? [index + 1] : []));
  const named = `paragraph ${p.join(' or ')}`;
  return [
    elsewhere.length > 0
      ? error({
          rule: 'quote-elsewhere',
          file,
          field,
          value: piece,
          reason: `These words are not in ${named} of the document, but in ${elsewhere.join(', ')}.`,
          remedy: `Correct "p" to ${elsewhere.join(' or ')}.`,
        })
      : error({
          rule: 'quote-not-found',
          file,
          field,
          value: piece,
          reason: `These words are not in ${named} of the document, nor anywhere else in it.`,
          remedy: 'Copy them from the document letter by letter; write … where words are left out.',
        }),
  ];
}

function copied(
  file: string,
  data: Entry<'articles'>['data'],
  body: string,
  bodyLine: number,
  paragraphs: readonly string[],
): Problem[] {
  const runs = runsOf(paragraphs);
  const remedy = 'Say it in your own words, or put what must stand verbatim in quotation marks.';
  const ours = [
    ...Object.entries(data.statements).map(([id, { gist }]) => ({
      at: { field: ['statements', id, 'gist'] },
      text: gist,
    })),
    ...(data.titleBasis === 'given' ? [{ at: { field: ['title'] }, text: data.title }] : []),
    ...blocksOf(parseMarkdown(body), bodyLine).map(({ line, text }) => ({ at: { line }, text })),
  ];
  return ours.flatMap(({ at, text }) => {
    const run = copiedFrom(text, runs);
    return run === null
      ? []
      : [
          error({
            rule: 'copied-run',
            file,
            ...at,
            value: run,
            reason: 'Ten words in a row are the document’s own.',
            remedy,
          }),
        ];
  });
}
