import { folderAt } from '../../content/read/folder.ts';
import type { FileChange } from '../change/file-change.ts';
import { articleFile, articleId } from '../ingest/article-id.ts';
import { isProposalsFile } from '../proposals/file.ts';
import { planRename } from '../rewrite/rename.ts';
import { usedIds } from '../used-ids.ts';
import type { Desk } from './desk.ts';

/**
 * The id that an article of an `undated-` name would get now that its date is known; null where its name or its date is
 * another, or where an entry of the briefing refers to it.
 */
export async function datedName(content: string, desk: Desk): Promise<string | null> {
  const { article, facts } = desk;
  if (!article.startsWith('undated-') || !/^\d{4}/.test(facts.published)) return null;
  const id = articleId(facts.title, facts.published, new Set((await usedIds(folderAt(content))).keys()));
  const changes = await planDatedName(content, desk, id);
  return changes.every(({ file }) => file === desk.file || isProposalsFile(file)) ? id : null;
}

/** What another id changes: what names the article, and its file, which goes into the folder of its year. */
export async function planDatedName(
  content: string,
  { article, file }: Desk,
  id: string,
): Promise<readonly FileChange[]> {
  const { changes } = await planRename(content, article, id);
  return changes.map((change) => (change.file === file ? { ...change, to: articleFile(id) } : change));
}
