import type { Act } from '../../../content/schemas/statement.ts';
import { editFrontmatter } from '../../edit/edit-frontmatter.ts';
import { withField } from '../../edit/edit-yaml.ts';
import { isList, type Value } from '../../edit/yaml-text.ts';
import type { Desk, Edit, OwnStatement, Outcome } from '../desk.ts';

/** A statement before it is written. Empty lists and texts are left out. */
export interface NewStatement {
  readonly id: string;
  readonly by: Value;
  /** The document's verb of reporting. */
  readonly cue?: string;
  readonly citing: readonly string[];
  readonly through: readonly string[];
  readonly p: readonly number[];
  readonly at: string;
  readonly act: Act;
  readonly form: 'direct' | 'mixed' | 'indirect';
  readonly quote: string;
  readonly gist: string;
  readonly topics: readonly string[];
  readonly about: readonly string[];
  readonly against: readonly string[];
  readonly event?: Value;
}

/** As the content model lists them. */
const fieldOrder = 'by cue citing through p at act form quote gist topics about against event'.split(' ');

/** The statement as an entry of the article's frontmatter. */
export function keepStatement(desk: Desk, { id, ...statement }: NewStatement): Outcome {
  const { by, p, at, gist, act } = statement;
  const own: OwnStatement = { id, p, at, speaker: speakerWords(by), gist, act };
  const all: Readonly<Record<string, Value | undefined>> = { ...statement, p: p.length === 1 ? (p[0] ?? 1) : p };
  const fields = fieldOrder.flatMap((name): [string, Value][] => {
    const value = all[name];
    return value === undefined || value === '' || (isList(value) && value.length === 0) ? [] : [[name, value]];
  });
  return {
    edits: [articleEdit(desk, (yaml) => withField(yaml, ['statements', id], Object.fromEntries(fields)))],
    desk: { ...desk, own: [...desk.own, own] },
    became: `statement ${id}`,
  };
}

/** Who speaks, as ids or in words. */
export function speakerWords(by: unknown): string {
  if (typeof by === 'string') return by;
  if (Array.isArray(by)) return by.map(String).join(', ');
  return typeof by === 'object' && by !== null && 'text' in by ? String(by.text) : '';
}

/** An edit of the article's frontmatter. */
export const articleEdit = ({ file }: Desk, edit: (yaml: string) => string | null): Edit => ({
  file,
  change: (text) => editFrontmatter(text ?? '', file, edit),
});

/** The block at which a statement is to stand: that of the paragraph's other statements, or one of its own. */
export const proposedBlock = (desk: Desk, p: readonly number[], id: string): string =>
  desk.own.findLast((own) => own.p.some((number) => p.includes(number)))?.at ?? id;
