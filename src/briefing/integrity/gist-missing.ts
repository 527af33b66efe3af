import { error, ofEachEntry, warning } from './rule.ts';

/** What stands in place of a gist that is still to be written, so that nobody overlooks it in the file. */
export const gistToCome = '…';

/** Rule 1: every statement has its gist. A draft may leave it for later. */
export const gistMissing = ofEachEntry(function* (entry) {
  if (entry.collection !== 'articles') return;
  const level = entry.data.review === 'draft' ? warning : error;
  for (const [id, { gist }] of Object.entries(entry.data.statements))
    if (gist === gistToCome)
      yield level({
        rule: 'gist-missing',
        file: entry.file,
        field: ['statements', id, 'gist'],
        value: gist,
        reason: `The gist of the statement "${id}" is still to be written.`,
        remedy:
          'Say in a line of your own words what is said; in "readout review", g opens all that wait in your editor.',
      });
});
