import { folderAt } from '../../content/read/folder.ts';
import { layoutOf } from '../../content/read/layout.ts';
import type { FileChange } from '../change/file-change.ts';
import { articlesWithProposals, readProposals } from '../proposals/read.ts';
import { proposalsFile } from '../proposals/file.ts';
import { proposalsText } from '../proposals/write.ts';
import { withRenaming } from './entry-references.ts';
import { mayName, renamed, type Renaming } from './naming.ts';
import { withRenamedProposals } from './proposal-references.ts';

/**
 * What becomes of every file of a briefing that names a renamed entry or statement: entries, what is proposed for
 * drafts, and the file of the entry itself. `texts` stand in for what is in the folder; the file `gone` is removed.
 */
export async function renamedFiles(
  content: string,
  renaming: Renaming,
  texts: ReadonlyMap<string, string> = new Map(),
  gone?: string,
): Promise<readonly FileChange[]> {
  const folder = folderAt(content);
  const changes: FileChange[] = [];
  for (const file of await folder.list()) {
    if (layoutOf(file) === null) continue;
    const before = await folder.read(file);
    if (file === gone) {
      changes.push({ file, before, to: null, after: '' });
      continue;
    }
    const text = texts.get(file) ?? before;
    const to = renamedFile(file, renaming);
    const after = mayName(text, renaming) ? await withRenaming(file, text, renaming) : text;
    if (after !== before || to !== file) changes.push({ file, before, to, after });
  }
  return [...changes, ...(await renamedProposals(content, renaming))];
}

/** An entry's file is called after it; folders stay. */
function renamedFile(file: string, { collection, from, to }: Renaming): string {
  const layout = layoutOf(file);
  if (layout === null || layout.collection !== collection || layout.shape === 'keys') return file;
  const at = file.lastIndexOf('/') + 1;
  const [name = '', extension = ''] = file.slice(at).split(/(?=\.[a-z]+$)/u);
  return name === from ? file.slice(0, at) + to + extension : file;
}

async function renamedProposals(content: string, renaming: Renaming): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const article of await articlesWithProposals(content)) {
    const file = proposalsFile(article);
    const before = await folderAt(content).read(file);
    if (article !== renaming.from && !mayName(before, renaming)) continue;
    const stored = await readProposals(content, article);
    if (stored === null) continue;
    const after = proposalsText(withRenamedProposals(stored, renaming));
    const to = renaming.collection === 'articles' ? proposalsFile(renamed(article, renaming)) : file;
    // What is written again without a change may differ in its layout, which is no reason to write it.
    if (after !== proposalsText(stored) || to !== file) changes.push({ file, before, to, after });
  }
  return changes;
}
