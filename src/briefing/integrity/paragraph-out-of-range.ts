import { error, ofEachArticle } from './rule.ts';

/** Rule 1: a paragraph that is named exists in the document. */
export const paragraphOutOfRange = ofEachArticle(function* ({ file, document, statements, context, labels }) {
  const named = [
    ...statements.map((statement) => ({ field: ['statements', statement.id, 'p'], p: statement.paragraphs })),
    ...context.map(({ p }, index) => ({ field: ['context', index, 'p'], p })),
    ...labels.map(({ p }, index) => ({ field: ['labels', index, 'p'], p })),
  ];
  for (const { field, p } of named) {
    for (const number of p.filter((number) => number > document.paragraphs)) {
      yield error({
        rule: 'paragraph-out-of-range',
        file,
        field,
        value: String(number),
        reason: `The document has ${document.paragraphs} paragraphs, so there is no paragraph ${number}.`,
        remedy: 'Count the lines of the document that are not empty, from 1, and correct the number.',
      });
    }
  }
});
