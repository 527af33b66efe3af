import { Failure } from '../../content/failure.ts';
import { folderAt } from '../../content/read/folder.ts';
import type { FileChange } from '../change/file-change.ts';
import { factsOf } from './entry-references.ts';
import { mergeable } from './merge/mergeable.ts';
import { entryNamed, namedEntries, type NamedEntry } from './named-entry.ts';
import type { Renaming } from './naming.ts';
import { renamedFiles } from './renamed-files.ts';

/** A renaming and all that it changes; nothing is written. */
export interface Rewriting {
  readonly renaming: Renaming;
  readonly changes: readonly FileChange[];
}

/**
 * What giving an entry, or a statement (`article#statement`), another id changes. Fails where there is nothing of that
 * id, or where the new one is none or is taken.
 */
export async function planRename(content: string, from: string, to: string): Promise<Rewriting> {
  const named = await namedEntries(content);
  const renaming = from.includes('#')
    ? await statementRenaming(content, named, from, to)
    : entryRenaming(named, from, to);
  return { renaming, changes: await renamedFiles(content, renaming) };
}

function entryRenaming(named: ReadonlyMap<string, NamedEntry>, from: string, to: string): Renaming {
  const { collection } = entryNamed(named, from);
  mustBeId(to);
  mustBeAnother(from, to);
  const taken = named.get(to);
  if (taken !== undefined)
    throw new Failure(`The id "${to}" is used already, by ${taken.file}. ${remedyFor(collection, from, taken)}`);
  return { collection, from, to };
}

function remedyFor(collection: NamedEntry['collection'], from: string, taken: NamedEntry): string {
  return taken.collection === collection && mergeable.includes(collection)
    ? `Choose another; two entries for one thing are united by "readout merge ${from} ${taken.id}".`
    : 'Ids are unique across the briefing: choose another.';
}

async function statementRenaming(
  content: string,
  named: ReadonlyMap<string, NamedEntry>,
  from: string,
  to: string,
): Promise<Renaming> {
  const [article = '', statement = ''] = from.split('#');
  const entry = entryNamed(named, article);
  if (entry.collection !== 'articles')
    throw new Failure(`"${article}" is no article, and articles alone have statements.`);
  const [facts] = await factsOf(entry.file, await folderAt(content).read(entry.file));
  if (facts?.collection !== 'articles' || !Object.hasOwn(facts.data.statements, statement))
    throw new Failure(`The article "${article}" has no statement "${statement}". Look in ${entry.file}.`);
  const id = to.startsWith(`${article}#`) ? to.slice(article.length + 1) : to;
  if (id.includes('#'))
    throw new Failure(`A statement stays in its article: write "${article}#" and the new id, or the new id alone.`);
  mustBeId(id);
  mustBeAnother(statement, id);
  if (Object.hasOwn(facts.data.statements, id))
    throw new Failure(`The article "${article}" has a statement "${id}" already. Choose another id.`);
  if (facts.body.blocks.some((block) => block.id === id))
    throw new Failure(
      `A block of the article "${article}" has the id "${id}", and what cites the block would then cite the statement. Choose another id.`,
    );
  return { collection: 'statements', from, to: `${article}#${id}` };
}

function mustBeAnother(from: string, to: string): void {
  if (from === to) throw new Failure(`"${to}" is its id already, so nothing is renamed. Name another new id.`);
}

function mustBeId(id: string): void {
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Failure(`"${id}" is not an id. Ids are made of lower-case letters a-z, digits and hyphens.`);
}
