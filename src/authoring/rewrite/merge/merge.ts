import { Failure } from '../../../content/failure.ts';
import type { Problem } from '../../../content/problem.ts';
import { folderAt } from '../../../content/read/folder.ts';
import { splitFrontmatter } from '../../../content/read/frontmatter.ts';
import { layoutOf } from '../../../content/read/layout.ts';
import { readYaml } from '../../../content/read/yaml.ts';
import type { AnyEntryFacts } from '../../../briefing/digest/digest.ts';
import { editFrontmatter } from '../../edit/edit-frontmatter.ts';
import { withLineEndsOf } from '../../edit/line-ends.ts';
import { withoutField } from '../../edit/remove-yaml.ts';
import { factsOf } from '../entry-references.ts';
import { entryNamed, namedEntries, type NamedEntry } from '../named-entry.ts';
import { mayName, type Renaming } from '../naming.ts';
import { renamedFiles } from '../renamed-files.ts';
import type { Rewriting } from '../rename.ts';
import { carriedComments, withComments } from './carried-comments.ts';
import { withoutEntry } from './entry-comments.ts';
import { mergeable } from './mergeable.ts';
import { clearedFor } from './shared-lists.ts';
import { unitedYaml, type WrittenEntry } from './united-entry.ts';

/** A merge and all that it changes; nothing is written. Where there are conflicts it must not be carried out. */
export interface Merging extends Rewriting {
  readonly conflicts: readonly Problem[];
  /** What is said of the entry that goes and stands nowhere afterwards. */
  readonly lost: readonly string[];
}

/**
 * What making one entry of two changes: names, lists, comments and text of `from` are added to `into`, and all that names
 * `from` names `into`. Fails where the two can never be one.
 */
export async function planMerge(content: string, from: string, into: string): Promise<Merging> {
  const named = await namedEntries(content);
  const [gone, stays] = [entryNamed(named, from), entryNamed(named, into)];
  mustBeLike(gone, stays);
  const renaming: Renaming = { collection: gone.collection, from, to: into };
  const folder = folderAt(content);
  const whole = gone.file !== stays.file;
  const [goneEntry, staysEntry] = [await written(content, gone), await written(content, stays)];
  mayBeOne(goneEntry, staysEntry);

  const prefixOf = (id: string): readonly string[] => (whole ? [] : [id]);
  const united = unitedYaml(yamlOf(await folder.read(stays.file)), prefixOf(into), goneEntry, staysEntry);
  const comments = carriedComments(yamlOf(await folder.read(gone.file)), prefixOf(from), from);
  const unitedWithComments = united.yaml === null ? null : withComments(united.yaml, prefixOf(into), comments);
  const conflicts = [...united.conflicts];
  const texts = new Map<string, string>();
  for (const file of await folder.list()) {
    if (layoutOf(file) === null || (whole && file === gone.file)) continue;
    const before = await folder.read(file);
    if (file !== stays.file && !mayName(before, renaming)) continue;
    let text = before;
    if (file === stays.file) {
      text = edited(text, file, () => unitedWithComments);
      if (whole) text = withBody(text, splitFrontmatter(await folder.read(gone.file))?.body ?? '');
      else text = edited(text, file, (yaml) => withoutEntry(yaml, from));
    }
    for (const facts of await factsOf(file, text)) {
      const cleared = clearedFor(facts, renaming);
      conflicts.push(...cleared.conflicts);
      for (const path of cleared.paths) text = edited(text, file, (yaml) => withoutField(yaml, path));
    }
    texts.set(file, text);
  }
  const changes =
    conflicts.length > 0 ? [] : await renamedFiles(content, renaming, texts, whole ? gone.file : undefined);
  return { renaming, changes, conflicts, lost: united.lost };
}

function mustBeLike(gone: NamedEntry, stays: NamedEntry): void {
  if (gone.id === stays.id) throw new Failure(`"${gone.id}" cannot be merged into itself.`);
  if (gone.collection !== stays.collection)
    throw new Failure(
      `"${gone.id}" is one of ${gone.collection}, "${stays.id}" one of ${stays.collection}: only two of a kind can be one.`,
    );
  if (!mergeable.includes(gone.collection))
    throw new Failure(`Two ${gone.collection} cannot be merged. What can: ${mergeable.join(', ')}.`);
}

function mayBeOne(gone: WrittenEntry, stays: WrittenEntry): void {
  for (const [one, other] of [
    [gone.facts, stays.facts],
    [stays.facts, gone.facts],
  ] as const)
    if (one.collection === 'actors' && one.data.distinctFrom.some((id) => id === other.id))
      throw new Failure(
        `"${gone.facts.id}" and "${stays.facts.id}" must never be merged: distinctFrom in ${one.file} keeps them apart. If they are one after all, take that line out first.`,
      );
}

async function written(content: string, { file, id, collection }: NamedEntry): Promise<WrittenEntry> {
  const text = await folderAt(content).read(file);
  const facts = (await factsOf(file, text)).find((one: AnyEntryFacts) => one.id === id);
  const read = readYaml(yamlOf(text));
  const value = read.ok ? read.value : {};
  const fields = layoutOf(file)?.shape === 'keys' ? groupOf(value)[id] : value;
  if (facts === undefined) throw new Error(`No ${collection} ${id} in ${file}`);
  return { facts, written: groupOf(fields) };
}

const groupOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const yamlOf = (text: string): string => splitFrontmatter(text)?.yaml ?? text.replaceAll('\r\n', '\n');

/** A file with its YAML edited. Line ends stay as they are. */
function edited(text: string, file: string, edit: (yaml: string) => string | null): string {
  if (file.endsWith('.md')) return editFrontmatter(text, file, edit);
  const after = edit(yamlOf(text));
  if (after === null)
    throw new Failure(`${file} is written so that it cannot be changed here. Write each field on a line of its own.`);
  return withLineEndsOf(text, after);
}

/** A Markdown file with more text at its end. */
function withBody(text: string, body: string): string {
  const above = text.trimEnd();
  if (body.trim() === '') return text;
  const gap = /^---[ \t]*$/u.test(above.split('\n').at(-1) ?? '') ? '\n' : '\n\n';
  return above + withLineEndsOf(text, `${gap}${body.trim()}\n`);
}
