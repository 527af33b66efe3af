import { error, ofEachArticle } from './rule.ts';

/**
 * Rule 1: the blocks of an article have ids of their own, its statements stand at one of them, and in a summary each
 * rests on a statement. A draft's text is still to be written.
 */
export const blocks = ofEachArticle(function* ({ file, body, statements, amount, review }) {
  if (review === 'draft') return;
  const seen = new Set<string>();
  const used = new Set<string>(statements.map((statement) => statement.block));
  for (const block of body.blocks) {
    if (block.type === 'heading' || block.type === 'other') continue;
    if (block.id === null) {
      yield error({
        rule: 'block-without-id',
        file,
        line: block.line,
        reason: 'This block has no id, so nothing can cite it.',
        remedy: 'End it with {#id}, an id that no other block of the article has.',
      });
    } else if (seen.has(block.id)) {
      yield error({
        rule: 'duplicate-id',
        file,
        line: block.line,
        value: block.id,
        reason: `The block id "${block.id}" is used twice in this article.`,
        remedy: 'Give this block another id.',
      });
    } else if (amount === 'summary' && !used.has(block.id)) {
      yield error({
        rule: 'block-without-statement',
        file,
        line: block.line,
        value: block.id,
        reason: `No statement stands at the block "${block.id}", so nothing says which paragraph of the document it rests on.`,
        remedy: `Add "at: ${block.id}" to the statement that it sums up, or remove the block.`,
      });
    }
    if (block.id !== null) seen.add(block.id);
  }
  for (const { id, block } of statements) {
    if (seen.has(block)) continue;
    yield error({
      rule: 'unknown-block',
      file,
      field: ['statements', id, 'at'],
      value: block,
      reason: `The article's text has no block "${block}".`,
      remedy:
        seen.size === 0
          ? `End a paragraph of the text with {#${block}}.`
          : `Use one of its blocks (${[...seen].join(', ')}), or end a paragraph with {#${block}}.`,
    });
  }
});
