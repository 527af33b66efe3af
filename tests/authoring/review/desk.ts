import { join } from 'node:path';
import { deskOf } from '../../../src/authoring/review/desk-of.ts';
import type { Desk } from '../../../src/authoring/review/desk.ts';
import { readProposals } from '../../../src/authoring/proposals/read.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { ferries, lines } from './ferries.ts';

/** What an editor of the ferries' draft has before them. */
export async function ferriesDesk(): Promise<Desk> {
  const content = join(await ferries(), 'content');
  const [{ facts }, stored] = await Promise.all([
    loadBriefing(content, { drafts: true }),
    readProposals(content, 'later-boats'),
  ]);
  const article = facts.find((one) => one.collection === 'articles' && one.id === 'later-boats');
  if (article?.collection !== 'articles' || stored === null) throw new Error('The fixture has no draft.');
  return deskOf(article, facts, 'en', stored, lines);
}
