import { actorKinds } from '../../../content/schemas/actor.ts';
import type { NameProposal } from '../../../intake/proposals.ts';
import { editFrontmatter } from '../../edit/edit-frontmatter.ts';
import { withItem } from '../../edit/edit-yaml.ts';
import { yamlLines } from '../../edit/yaml-text.ts';
import type { Desk, Outcome } from '../desk.ts';
import { bearerOf, nearestTo } from '../known-name.ts';
import { ask, type Flow, type Option } from '../question.ts';
import { askNewId, freeId } from './free-id.ts';
import { registryEdit } from './registry-entry.ts';

const kindOf = { person: 'person', organisation: 'body', place: 'state', unknown: 'person' } as const;
const words: Readonly<Record<string, string>> = { body: 'a body, as a ministry or a company', other: 'another actor' };

/**
 * An unknown name becomes an actor of some kind, another name of one, or a place. Editing also asks for its name on pages,
 * its id and the other forms of it.
 */
export function* nameFlow(desk: Desk, proposal: NameProposal, every: boolean): Flow<Outcome> {
  const near = nearestTo(proposal.name, desk.actors);
  const kinds = [...actorKinds].sort(
    (a, b) => Number(b === kindOf[proposal.kind]) - Number(a === kindOf[proposal.kind]),
  );
  const options: Option[] = [
    ...near.map(({ id, name }) => ({ value: id, label: `another name of ${name} (${id})` })),
    ...kinds.map((kind) => ({
      value: kind,
      label: words[kind] ?? `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind.replace('-', ' ')}`,
    })),
    { value: 'place', label: 'a place' },
  ];
  const known = (answer: string): boolean => options.some(({ value }) => value === answer);
  const answer = yield* ask(
    {
      ...{ prompt: `"${proposal.name}" is (or name the actor whose other name it is)`, options },
      initial: kinds[0] ?? '',
      quick: near.length === 0 && proposal.kind !== 'unknown' ? (kinds[0] ?? null) : null,
    },
    (given) =>
      known(given) || bearerOf(given, desk.actors) !== undefined
        ? null
        : `There is no actor "${given}", and no such kind.`,
  );
  const kind = actorKinds.find((one) => one === answer);
  if (kind === undefined && answer !== 'place')
    return alias(desk, bearerOf(answer, desk.actors)?.id ?? answer, proposal.name);
  const name = every ? yield* ask({ prompt: 'Its name on pages', initial: proposal.name }, needed) : proposal.name;
  const fallback = kind ?? 'place';
  const id = every ? yield* askNewId(desk, name, fallback) : freeId(name, (one) => desk.ids.has(one), fallback);
  const forms = [...new Set([proposal.name, ...proposal.spans.map(({ text }) => text)])].filter(
    (form) => form !== name,
  );
  const aliases = every
    ? (yield* ask({ prompt: 'Other names (none, or several with commas)', initial: forms.join(', ') }))
        .split(',')
        .map((form) => form.trim())
        .filter((form) => form !== '')
    : forms;
  const ids = new Set([...desk.ids, id]);
  const more = aliases.length === 0 ? {} : { aliases };
  if (kind === undefined)
    return {
      edits: [registryEdit('places.yaml', id, { name, ...more })],
      desk: { ...desk, ids },
      became: `place ${id}`,
    };
  const file = `actors/${id}.md`;
  const lines = yamlLines({ name, kind, ...more });
  return {
    edits: [{ file, change: () => `---\n${lines.join('\n')}\n---\n` }],
    desk: { ...desk, ids, actors: [...desk.actors, { id, name, names: [name, ...aliases], file }] },
    became: [`actor ${id}`, ...aliases.map((form) => `"${form}"`)].join(', also '),
  };
}

const needed = (given: string): string | null => (given === '' ? 'It needs a name.' : null);

function alias(desk: Desk, id: string, name: string): Outcome {
  const edits = desk.actors
    .filter((actor) => actor.id === id)
    .map(({ file }) => ({
      file,
      change: (text: string | null) => editFrontmatter(text ?? '', file, (yaml) => withItem(yaml, ['aliases'], name)),
    }));
  const actors = desk.actors.map((actor) => (actor.id === id ? { ...actor, names: [...actor.names, name] } : actor));
  return { edits, desk: { ...desk, actors }, became: `alias of ${id}` };
}
