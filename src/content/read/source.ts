import type { AnyEntry, CollectionName } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { BriefingData } from '../schemas/briefing.ts';
import { briefing as briefingSchema } from '../schemas/briefing.ts';
import { checkValue, parsePiece, type YamlPiece } from './entry.ts';
import { suggestion } from './explain.ts';
import { briefingFile, type Folder } from './folder.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { extensionOf, layouts, type Layout } from './layout.ts';
import { unreadableProblem } from './unreadable.ts';

const ID = /^[a-z0-9-]+$/;

/** What reading one file gives: its entries, its problems, or both. */
export interface FileResult {
  readonly file: string;
  readonly entries: readonly AnyEntry[];
  readonly problems: readonly Problem[];
  /** Entries that are there but cannot be read: what refers to them is not wrong for that. */
  readonly unread: readonly Unread[];
}
export interface Unread {
  readonly collection: CollectionName;
  /** Null where any entry of the collection may be among them: a registry, or a folder, none of which could be read. */
  readonly id: string | null;
}

/** Which collection a file of a briefing folder belongs to, or a folder that cannot be looked into; null where it belongs to none. */
export function layoutOf(file: string): Layout | null {
  const [top = '', ...below] = file.split('/');
  for (const layout of layouts) {
    const extension = extensionOf(layout.shape);
    if (layout.shape === 'keys' ? file === layout.collection + extension : top === layout.collection && below.length > 0 && (file.endsWith(extension) || file.endsWith('/')))
      return layout;
  }
  return null;
}

interface ConfigResult {
  readonly config?: BriefingData;
  readonly problems: readonly Problem[];
}

/** Reads `briefing.yaml`. */
export const readConfig = async (folder: Folder, files: readonly string[]): Promise<ConfigResult> =>
  configIn(files.includes(briefingFile) ? await foundText(folder, briefingFile) : undefined);

/** What `briefing.yaml` holds; `found` is absent where there is none. */
export function configIn(found: FoundText | undefined): ConfigResult {
  if (found === undefined) {
    return {
      problems: [
        problem(briefingFile, 'no-briefing', 'The folder has no briefing.yaml, so it is not a briefing.', 'Name another folder, or begin one with "readout init".'),
      ],
    };
  }
  if (!found.ok) return { problems: [found.problem] };
  const piece: YamlPiece = { file: briefingFile, yaml: found.text, yamlLine: 1 };
  const parsed = parsePiece(piece);
  const checked = parsed.ok ? checkValue(parsed.data, briefingSchema, 'briefing.yaml', piece) : parsed;
  return checked.ok ? { config: checked.data, problems: [] } : { problems: checked.problems };
}

/** Reads one file of a briefing folder. */
export async function readEntries(folder: Folder, file: string): Promise<FileResult> {
  return entriesIn(file, await foundText(folder, file));
}

/** The text of a file, or why there is none. */
export type FoundText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** The text of a file that belongs to a briefing; empty for any other, which is never read. */
export async function foundText(folder: Folder, file: string): Promise<FoundText> {
  if (layoutOf(file) === null && file !== briefingFile) return { ok: true, text: '' };
  try {
    return { ok: true, text: await folder.read(file) };
  } catch (error) {
    const problem = unreadableProblem(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

/** What the text of one file of a briefing folder holds. */
export function entriesIn(file: string, found: FoundText): FileResult {
  if (file === briefingFile) return { file, entries: [], problems: [], unread: [] };
  const layout = layoutOf(file);
  if (layout === null) return { file, entries: [], problems: [strayFile(file)], unread: [] };
  const results = resultsIn(layout, file, found);
  return {
    file,
    entries: results.flatMap((result) => (result.ok ? [result.data] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : result.problems)),
    unread: results.flatMap((result) => (result.ok ? [] : [{ collection: layout.collection, id: result.id }])),
  };
}

type Result = { readonly ok: true; readonly data: AnyEntry } | { readonly ok: false; readonly id: string | null; readonly problems: readonly Problem[] };

function resultsIn(layout: Layout, file: string, found: FoundText): Result[] {
  if (!found.ok) return [{ ok: false, id: layout.shape === 'keys' || file.endsWith('/') ? null : idOf(layout, file), problems: [found.problem] }];
  return layout.shape === 'keys' ? keyedEntries(layout, file, found.text) : [fileEntry(layout, file, found.text)];
}

const idOf = (layout: Layout, file: string): string => (file.split('/').at(-1) ?? '').slice(0, -extensionOf(layout.shape).length);

function fileEntry(layout: Layout, file: string, text: string): Result {
  const id = idOf(layout, file);
  if (!ID.test(id)) return { ok: false, id, problems: [badId(file, id, 'Rename the file.')] };
  const parts = layout.shape === 'markdown' ? splitFrontmatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (parts === null) {
    const reason = 'The file does not begin with frontmatter between two lines "---".';
    return { ok: false, id, problems: [problem(file, 'no-frontmatter', reason, `Begin it with "---", the fields of ${layout.noun}, and "---".`)] };
  }
  const piece = { file, yaml: parts.yaml, yamlLine: parts.yamlLine };
  const parsed = parsePiece(piece);
  if (!parsed.ok) return { ...parsed, id };
  return entryOf(layout, piece, id, parsed.data, [], parts.body, parts.bodyLine);
}

function keyedEntries(layout: Layout, file: string, text: string): Result[] {
  const piece = { file, yaml: text, yamlLine: 1 };
  const parsed = parsePiece(piece);
  if (!parsed.ok) return [{ ...parsed, id: null }];
  if (typeof parsed.data !== 'object' || parsed.data === null || Array.isArray(parsed.data)) {
    const reason = `${file} must be a group of named entries, one key for ${layout.noun}.`;
    return [{ ok: false, id: null, problems: [problem(file, 'bad-value', reason, 'Write each entry as "id:" with its fields indented below.')] }];
  }
  return Object.entries(parsed.data).map(([id, value]) =>
    ID.test(id) ? entryOf(layout, piece, id, value, [id], '', 1) : { ok: false, id, problems: [badId(file, id, 'Rename it.', [id])] },
  );
}

function entryOf(layout: Layout, piece: YamlPiece, id: string, value: unknown, at: string[], body: string, bodyLine: number): Result {
  const checked = checkValue(value, layout.schema, layout.noun, piece, at);
  if (!checked.ok) return { ...checked, id };
  // The layout pairs each collection with its own schema; TypeScript cannot follow the pair through the union.
  const entry = { collection: layout.collection, id, file: piece.file, data: checked.data, body, bodyLine } as AnyEntry;
  return { ok: true, data: entry };
}

function badId(file: string, id: string, remedy: string, field: readonly string[] = []): Problem {
  return { ...problem(file, 'bad-id', `"${id}" is not a valid id: ids are made of lower-case letters a-z, digits and hyphens.`, remedy), field, value: id };
}

function strayFile(file: string): Problem {
  const [top = ''] = file.split('/');
  const names: CollectionName[] = layouts.map((layout) => layout.collection);
  const places = layouts.map((layout) => (layout.shape === 'keys' ? `${layout.collection}.yaml` : `${layout.collection}/*${extensionOf(layout.shape)}`));
  return problem(
    file,
    'stray-file',
    'The file belongs to no collection, so nothing would read it.',
    suggestion(top.replace(/\.ya?ml$/, ''), names.filter((name) => name !== top)) ?? `A briefing has briefing.yaml, ${places.join(', ')}. Move or remove it.`,
  );
}

function problem(file: string, rule: string, reason: string, remedy: string): Problem {
  return { level: 'error', rule, file, field: [], reason, remedy };
}
