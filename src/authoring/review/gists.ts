import { gistToCome } from '../../briefing/integrity/gist-missing.ts';
import { withField } from '../edit/edit-yaml.ts';
import type { Desk, OwnStatement, Outcome } from './desk.ts';
import { articleEdit } from './flows/keep-statement.ts';
import { ownWordsProblem } from './own-words.ts';
import { ask, type Flow } from './question.ts';

/** Statements of the article whose gist is still to be written, in the order of the document. */
export const gistsToDo = ({ own }: Pick<Desk, 'own'>): readonly OwnStatement[] =>
  own.filter(({ gist }) => gist === gistToCome).toSorted((a, b) => (a.p[0] ?? 0) - (b.p[0] ?? 0));

/** Statements with other gists. */
export function withGists(desk: Desk, gists: ReadonlyMap<string, string>): Outcome {
  return {
    edits: [
      articleEdit(desk, (yaml) =>
        [...gists].reduce<string | null>(
          (text, [id, gist]) => (text === null ? null : withField(text, ['statements', id, 'gist'], gist)),
          yaml,
        ),
      ),
    ],
    desk: { ...desk, own: desk.own.map((one) => ({ ...one, gist: gists.get(one.id) ?? one.gist })) },
    became: `${gists.size} ${gists.size === 1 ? 'gist' : 'gists'}`,
  };
}

/** Asks for the gist of one statement. */
export function* gistFlow(desk: Desk, { id }: OwnStatement): Flow<Outcome> {
  const gist = yield* ask({ prompt: `Gist of ${id}, in your own words` }, (text) => ownWordsProblem(text, desk));
  return withGists(desk, new Map([[id, gist]]));
}

/** Gists as they stand in the file that the editor filled in, and what keeps some of them from being taken. */
export interface WrittenGists {
  readonly taken: ReadonlyMap<string, string>;
  readonly refused: ReadonlyMap<string, { readonly text: string; readonly problem: string }>;
}

/**
 * Reads a file of gists: a statement's id and a colon begin its gist, which may run over further lines; lines that begin
 * with # are passed over, and so is a gist that is empty.
 */
export function readGists(text: string, desk: Desk): WrittenGists {
  const written = new Map<string, string>();
  const ids = new Set(desk.own.map(({ id }) => id));
  let current: string | null = null;
  for (const line of text.split(/\r?\n/u)) {
    if (line.startsWith('#')) continue;
    const [, id = '', rest = ''] = /^([a-z0-9-]+):(.*)$/u.exec(line) ?? [];
    current = ids.has(id) ? id : current;
    if (current !== null) written.set(current, `${written.get(current) ?? ''} ${ids.has(id) ? rest : line}`);
  }
  const gists = [...written]
    .map(([id, gist]) => ({ id, gist: gist.replace(/\s+/gu, ' ').trim() }))
    .filter(({ id, gist }) => gist !== '' && desk.own.some((one) => one.id === id && one.gist !== gist))
    .map((one) => ({ ...one, problem: ownWordsProblem(one.gist, desk) }));
  return {
    taken: new Map(gists.flatMap(({ id, gist, problem }) => (problem === null ? [[id, gist]] : []))),
    refused: new Map(
      gists.flatMap(({ id, gist, problem }) => (problem === null ? [] : [[id, { text: gist, problem }]])),
    ),
  };
}
