import type { CollectionName } from '../../content/entry.ts';
import { error, warning, type Rule } from './rule.ts';

/** The collections whose text is written by the briefing's editors from articles, and so is cited. */
const cited: ReadonlySet<CollectionName> = new Set(['actors', 'topics', 'events', 'claims', 'editions']);
const remedy = 'Add [@article#statement], [@article#block] or [@event] at its end.';

/**
 * Rule 3: every block of a profile, topic, event, claim or edition, every BLUF line and key judgment is cited. What is
 * labelled as the analyst's comment need not be.
 */
export const uncited: Rule = function* ({ facts }) {
  for (const entry of facts) {
    if (!cited.has(entry.collection)) continue;
    for (const block of entry.body.blocks)
      if ((block.type === 'paragraph' || block.type === 'item') && block.marks.length === 0 && !block.comment)
        yield error({
          rule: 'uncited-block',
          file: entry.file,
          line: block.line,
          reason: 'This block rests on no citation.',
          remedy,
        });
    for (const { field, marks, text } of entry.lines)
      if (field[0] !== 'gaps' && marks.length === 0)
        yield error({
          rule: 'uncited-line',
          file: entry.file,
          field,
          value: text,
          reason: 'This line rests on no citation.',
          remedy,
        });
  }
};

/** Rule 7: in a block that is cited, every sentence is. */
export const uncitedSentence: Rule = function* ({ facts }) {
  for (const entry of facts) {
    if (!cited.has(entry.collection)) continue;
    for (const block of entry.body.blocks.filter(({ comment }) => comment === undefined))
      for (const sentence of block.uncitedSentences)
        yield warning({
          rule: 'uncited-sentence',
          file: entry.file,
          line: block.line,
          value: sentence,
          reason: 'No citation follows this sentence, though others of its block are cited.',
          remedy: 'Cite it too, or join it to the sentence whose citation it shares.',
        });
  }
};
