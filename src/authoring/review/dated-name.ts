import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderAt } from '../../content/read/folder.ts';
import { articleId as articleIdSchema } from '../../content/schemas/ids.ts';
import { articleFile, articleId } from '../ingest/article-id.ts';
import { proposalsFile } from '../proposals/file.ts';
import { readProposals } from '../proposals/read.ts';
import { writeProposals } from '../proposals/write.ts';
import { usedIds } from '../used-ids.ts';
import { createFile, putFile } from '../write-file.ts';
import type { Desk } from './desk.ts';

/**
 * The id that an article of an `undated-` name would get now that its date is known; null where its name or its date is
 * another, or where an entry of the briefing refers to it.
 */
export async function datedName(content: string, { article, file, facts }: Desk): Promise<string | null> {
  if (!article.startsWith('undated-') || !/^\d{4}/.test(facts.published)) return null;
  const folder = folderAt(content);
  const whole = wholeId(article);
  for (const other of await folder.list())
    if (other !== file && /\.(?:md|ya?ml)$/.test(other) && whole.test(await folder.read(other))) return null;
  return articleId(facts.title, facts.published, new Set((await usedIds(folder)).keys()));
}

/**
 * Gives an article another id: its file, its proposals, and where the proposals of others name it. The old files go last, so
 * that nothing is lost where it is broken off.
 */
export async function renameArticle(content: string, { article, file }: Desk, id: string): Promise<void> {
  const stored = await readProposals(content, article);
  if (stored !== null) await writeProposals(content, { ...stored, article: articleIdSchema.parse(id) });
  await createFile(join(content, articleFile(id)), await folderAt(content).read(file));
  const folder = join(content, '.proposals');
  const own = [proposalsFile(article), proposalsFile(id)];
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.json') || name.startsWith('.') || own.includes(`.proposals/${name}`)) continue;
    const text = await folderAt(content).read(`.proposals/${name}`);
    const renamed = text.replace(wholeId(article, 'g'), id);
    if (renamed !== text) await putFile(join(folder, name), renamed);
  }
  await rm(join(content, file));
  await rm(join(content, proposalsFile(article)), { force: true });
}

/** An id is made of a-z, 0-9 and hyphens alone, so it needs no escaping. */
const wholeId = (id: string, flags = ''): RegExp => new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, flags);
