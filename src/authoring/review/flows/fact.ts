import { explainEdtf } from '../../../edtf/parse.ts';
import { withField } from '../../edit/edit-yaml.ts';
import { fold } from '../../../briefing/documents/fold.ts';
import type { ArticleFacts, Desk, Edit, Outcome } from '../desk.ts';
import { likelyPublication } from '../likely-publication.ts';
import { bearerOf, nearestTo } from '../known-name.ts';
import { ownWordsProblem } from '../own-words.ts';
import { ask, choose, plainOptions, type Flow } from '../question.ts';
import { yamlLines } from '../../edit/yaml-text.ts';
import { askNewId } from './free-id.ts';
import { articleEdit } from './keep-statement.ts';

/** Confirms the title, the date of publication or the outlet as the frontmatter has it. */
export const confirmed = (desk: Desk, kind: 'title' | 'published' | 'outlet'): Outcome => ({
  edits: [],
  desk,
  became: `${kind} ${desk.facts[kind]}`.trim(),
});

/** The title as printed, or one of the editor's, in place of one that is made of a file's name. */
export function* titleFlow(desk: Desk, every: boolean): Flow<Outcome> {
  const title = yield* ask(
    every
      ? { prompt: 'Title', initial: desk.facts.title }
      : { prompt: 'Title, as printed or in your own words (Enter: as it is)' },
    (given) => (every && given === '' ? 'It needs a title.' : null),
  );
  if (!every && title === '') return confirmed(desk, 'title');
  const printed = title === desk.facts.title || desk.body.some((text) => fold(text).includes(fold(title)));
  const titleBasis =
    printed || ownWordsProblem(title, desk) !== null
      ? yield* choose('Is it as the document prints it?', [
          { value: 'stated', label: 'yes: stated' },
          { value: 'given', label: 'no: given by you' },
        ])
      : 'given';
  return corrected(desk, { title, titleBasis }, `title ${title}`);
}

/** The date of publication, how it is known, and why where it is not stated; what is proposed is so as it is proposed. */
export function* publishedFlow(desk: Desk, every: boolean): Flow<Outcome> {
  const facts = likelyPublication(desk);
  const unknown = !every && facts.published === 'XXXX';
  const given = yield* ask(
    {
      prompt: `Published, as 2026-01-31, 2026-01-31T08:30 or 2026-01${unknown ? ' (Enter: not known)' : ''}`,
      initial: unknown ? '' : facts.published,
    },
    (answer) => (unknown && answer === '' ? null : explainEdtf(answer)),
  );
  const published = given === '' ? facts.published : given;
  if (!every && published === facts.published) {
    const { publishedBasis, publishedNote } = facts;
    return corrected(desk, { published, publishedBasis, publishedNote }, `published ${published}`);
  }
  const publishedBasis = yield* choose(
    'How is it known?',
    plainOptions(['stated', 'resolved', 'inferred']),
    facts.publishedBasis,
  );
  const publishedNote =
    publishedBasis === 'stated'
      ? ''
      : yield* ask({ prompt: 'Why? One sentence', initial: facts.publishedNote }, (given) =>
          given === '' ? 'A date that is not stated needs its reason.' : null,
        );
  return corrected(desk, { published, publishedBasis, publishedNote }, `published ${published}`);
}

/** The outlet: a registered one, a new one, or none. */
export function* outletFlow(desk: Desk): Flow<Outcome> {
  const { facts } = desk;
  const answer = yield* ask(
    {
      prompt: 'Outlet: its id or name, a new name, or - where none is stated',
      initial: facts.outlet,
      options: nearestTo(facts.outlet, desk.outlets).map(({ id, name }) => ({ value: id, label: name })),
    },
    (given) => (given === '' ? 'Name the outlet, or answer - for none.' : null),
  );
  if (answer === '-') return corrected(desk, { outlet: '', outletBasis: 'stated', outletNote: '' }, 'no outlet');
  const known = bearerOf(answer, desk.outlets);
  const id = known?.id ?? (yield* askNewId(desk, answer, 'outlet'));
  const outletBasis = yield* choose('How is it known?', plainOptions(['stated', 'inferred']), facts.outletBasis);
  const outletNote =
    outletBasis === 'stated' ? '' : yield* ask({ prompt: 'Why? One sentence', initial: facts.outletNote });
  const outcome = corrected(desk, { outlet: id, outletBasis, outletNote }, `outlet ${id}`);
  if (known !== undefined) return outcome;
  const file = `outlets/${id}.yaml`;
  const outlet = { id, name: answer, names: [answer], file };
  const begin: Edit = { file, change: () => `${yamlLines({ name: answer }).join('\n')}\n` };
  return {
    ...outcome,
    edits: [begin, ...outcome.edits],
    desk: { ...outcome.desk, outlets: [...desk.outlets, outlet], ids: new Set([...desk.ids, id]) },
  };
}

/** Fields set in the frontmatter; what is so by default is written only where the field is there. */
function corrected(desk: Desk, fields: Partial<Omit<ArticleFacts, 'topics'>>, became: string): Outcome {
  const written = Object.entries(fields);
  return {
    edits: [
      articleEdit(desk, (yaml) =>
        written.reduce<string | null>((text, [name, value]) => {
          const there = new RegExp(`^${name}:`, 'mu').test(text ?? '');
          const said = there || !['', 'stated'].includes(value);
          return text === null || !said ? text : withField(text, [name], value);
        }, yaml),
      ),
    ],
    desk: { ...desk, facts: { ...desk.facts, ...fields } },
    became,
  };
}
