import { appendEntry } from '../../registry.ts';
import { yamlText, type Value } from '../../edit/yaml-text.ts';
import type { Desk, Edit } from '../desk.ts';
import { ask, choose, type Flow } from '../question.ts';
import { askNewId } from './free-id.ts';

/** An entry added to a registry that is one file, as `measures.yaml`. */
export const registryEdit = (file: string, id: string, fields: Readonly<Record<string, Value>>): Edit => ({
  file,
  change: (text) =>
    appendEntry(
      text ?? '',
      id,
      `${id}:\n${Object.entries(fields)
        .map(([name, value]) => `  ${name}: ${yamlText(value)}\n`)
        .join('')}`,
      file,
    ),
});

export interface FromRegistry {
  readonly id: string;
  readonly desk: Desk;
  readonly edits: readonly Edit[];
}

/** Asks for a kind of event or a measure: one that there is, or a new one by its name. */
export function* askFromRegistry(
  desk: Desk,
  registry: 'kinds' | 'measures',
  prompt: string,
  proposed: string | null,
): Flow<FromRegistry> {
  const known = desk[registry];
  const options = [...known].map(([value, label]) => ({ value, label }));
  const initial = proposed !== null && known.has(proposed) ? proposed : '';
  const another = { value: '+', label: 'another one' };
  const answer =
    options.length === 0
      ? yield* ask({ prompt: `${prompt} (there is none yet: name it)`, initial: '' }, needed)
      : yield* choose(prompt, [...options, another], initial === '' ? undefined : initial);
  if (known.has(answer)) return { id: answer, desk, edits: [] };
  const name = answer === '+' ? yield* ask({ prompt: 'Its name' }, needed) : answer;
  const id = yield* askNewId(desk, name, registry === 'kinds' ? 'kind' : 'measure');
  return {
    id,
    desk: { ...desk, [registry]: new Map([...known, [id, name]]), ids: new Set([...desk.ids, id]) },
    edits: [registryEdit(`${registry}.yaml`, id, { name })],
  };
}

const needed = (given: string): string | null => (given === '' ? 'It needs a name.' : null);
