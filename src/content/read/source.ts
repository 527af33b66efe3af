import type { AnyEntry, CollectionName } from '../entry.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { legible } from './characters.ts';
import { checkValue, parsePiece, type YamlPiece } from './entry.ts';
import { suggestion } from './explain.ts';
import { briefingFile, type Folder } from './folder.ts';
import { foundText, type FoundText } from './found-text.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { extensionOf, layoutOf, layouts, type Layout } from './layout.ts';

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

/** Reads one file of a briefing folder. */
export async function readEntries(folder: Folder, file: string): Promise<FileResult> {
  return entriesIn(file, await foundText(folder, file));
}

/** What the text of one file of a briefing folder holds. */
export function entriesIn(file: string, found: FoundText): FileResult {
  if (file === briefingFile) return { file, entries: [], problems: [], unread: [] };
  const layout = layoutOf(file);
  if (layout === null) return { file, entries: [], problems: [strayFile(file)], unread: [] };
  const read = found.ok ? legible(file, found.text) : { problems: [found.problem] };
  const results = 'text' in read ? resultsIn(layout, file, read.text) : [unreadable(layout, file)];
  return {
    file,
    entries: results.flatMap((result) => (result.ok ? [result.data] : [])),
    problems: [...read.problems, ...results.flatMap((result) => (result.ok ? [] : result.problems))],
    unread: results.flatMap((result) => (result.ok ? [] : [{ collection: layout.collection, id: result.id }])),
  };
}

type Result =
  | { readonly ok: true; readonly data: AnyEntry }
  | { readonly ok: false; readonly id: string | null; readonly problems: readonly Problem[] };

const resultsIn = (layout: Layout, file: string, text: string): Result[] =>
  layout.shape === 'keys' ? keyedEntries(layout, file, text) : [fileEntry(layout, file, text)];

/** Nothing of the file can be had: of a registry or a folder it may be any entry. */
const unreadable = (layout: Layout, file: string): Result => ({
  ok: false,
  id: layout.shape === 'keys' || file.endsWith('/') ? null : idOf(layout, file),
  problems: [],
});

const idOf = (layout: Layout, file: string): string =>
  (file.split('/').at(-1) ?? '').slice(0, -extensionOf(layout.shape).length);

function fileEntry(layout: Layout, file: string, text: string): Result {
  const id = idOf(layout, file);
  if (!ID.test(id)) return { ok: false, id, problems: [badId(file, id, 'Rename the file.')] };
  const parts =
    layout.shape === 'markdown' ? splitFrontmatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (parts === null) {
    const reason = 'The file does not begin with frontmatter between two lines "---".';
    return {
      ok: false,
      id,
      problems: [
        fileProblem(file, 'no-frontmatter', reason, `Begin it with "---", the fields of ${layout.noun}, and "---".`),
      ],
    };
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
    return [
      {
        ok: false,
        id: null,
        problems: [fileProblem(file, 'bad-value', reason, 'Write each entry as "id:" with its fields indented below.')],
      },
    ];
  }
  return Object.entries(parsed.data).map(([id, value]) =>
    ID.test(id)
      ? entryOf(layout, piece, id, value, [id], '', 1)
      : { ok: false, id, problems: [badId(file, id, 'Rename it.', [id])] },
  );
}

function entryOf(
  layout: Layout,
  piece: YamlPiece,
  id: string,
  value: unknown,
  at: string[],
  body: string,
  bodyLine: number,
): Result {
  const checked = checkValue(value, layout.schema, layout.noun, piece, at);
  if (!checked.ok) return { ...checked, id };
  // The layout pairs each collection with its own schema; TypeScript cannot follow the pair through the union.
  const entry = { collection: layout.collection, id, file: piece.file, data: checked.data, body, bodyLine } as AnyEntry;
  return { ok: true, data: entry };
}

function badId(file: string, id: string, remedy: string, field: readonly string[] = []): Problem {
  return {
    ...fileProblem(
      file,
      'bad-id',
      `"${id}" is not a valid id: ids are made of lower-case letters a-z, digits and hyphens.`,
      remedy,
    ),
    field,
    value: id,
  };
}

function strayFile(file: string): Problem {
  const [top = ''] = file.split('/');
  const names: CollectionName[] = layouts.map((layout) => layout.collection);
  const places = layouts.map((layout) =>
    layout.shape === 'keys' ? `${layout.collection}.yaml` : `${layout.collection}/*${extensionOf(layout.shape)}`,
  );
  return fileProblem(
    file,
    'stray-file',
    'The file belongs to no collection, so nothing would read it.',
    suggestion(
      top.replace(/\.ya?ml$/, ''),
      names.filter((name) => name !== top),
    ) ?? `A briefing has briefing.yaml, ${places.join(', ')}. Move or remove it.`,
  );
}
