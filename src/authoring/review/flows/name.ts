import { actorKinds } from '../../../content/schemas/actor.ts';
import type { NameProposal } from '../../../intake/proposals.ts';
import { editFrontmatter } from '../../edit/edit-frontmatter.ts';
import { withItem } from '../../edit/edit-yaml.ts';
import { yamlLines } from '../../edit/yaml-text.ts';
import type { Desk, Outcome } from '../desk.ts';
import { bearerOf, nearestTo } from '../known-name.ts';
import { ask, choose, plainOptions, type Flow } from '../question.ts';
import { askNewId } from './free-id.ts';
import { registryEdit } from './registry-entry.ts';

const kindOf = { person: 'person', organisation: 'body', place: 'state', unknown: 'person' } as const;

/** An unknown name becomes an actor, another name of one, or a place. */
export function* nameFlow(desk: Desk, proposal: NameProposal): Flow<Outcome> {
  const near = nearestTo(proposal.name, desk.actors);
  const place = { value: 'place', label: 'a place' };
  const fresh = { value: 'actor', label: 'a new actor' };
  const options = [
    ...(proposal.kind === 'place' ? [place, fresh] : [fresh, place]),
    ...near.map(({ id, name }) => ({ value: id, label: `another name of ${name}` })),
  ];
  const answer = yield* ask(
    {
      prompt: `"${proposal.name}" is (a number, or the actor whose name it also is)`,
      initial: options[0]?.value ?? '',
      options,
    },
    (given) =>
      ['actor', 'place'].includes(given) || bearerOf(given, desk.actors) !== undefined
        ? null
        : `There is no actor "${given}".`,
  );
  const bearer = bearerOf(answer, desk.actors);
  if (bearer !== undefined && !['actor', 'place'].includes(answer)) return alias(desk, bearer.id, proposal.name);
  const name = yield* ask({ prompt: 'Its name on pages', initial: proposal.name }, (given) =>
    given === '' ? 'It needs a name.' : null,
  );
  if (answer === 'place') {
    const id = yield* askNewId(desk, name, 'place');
    return {
      edits: [registryEdit('places.yaml', id, { name })],
      desk: { ...desk, ids: new Set([...desk.ids, id]) },
      became: `place ${id}`,
    };
  }
  const kind = yield* choose('What kind of actor', plainOptions(actorKinds), kindOf[proposal.kind]);
  const id = yield* askNewId(desk, name, 'actor');
  const file = `actors/${id}.md`;
  const aliases = name === proposal.name ? [] : [proposal.name];
  const lines = yamlLines({ name, kind, ...(aliases.length === 0 ? {} : { aliases }) });
  return {
    edits: [{ file, change: () => `---\n${lines.join('\n')}\n---\n` }],
    desk: {
      ...desk,
      actors: [...desk.actors, { id, name, names: [name, ...aliases], file }],
      ids: new Set([...desk.ids, id]),
    },
    became: `actor ${id}`,
  };
}

function alias(desk: Desk, id: string, name: string): Outcome {
  const edits = desk.actors
    .filter((actor) => actor.id === id)
    .map(({ file }) => ({
      file,
      change: (text: string | null) => editFrontmatter(text ?? '', file, (yaml) => withItem(yaml, ['aliases'], name)),
    }));
  return {
    edits,
    desk: {
      ...desk,
      actors: desk.actors.map((actor) => (actor.id === id ? { ...actor, names: [...actor.names, name] } : actor)),
    },
    became: `alias of ${id}`,
  };
}
