import { join } from 'node:path';
import { readSealed, writeSealed } from '../sealed.ts';
import type { FactsIndex } from './state.ts';

/** What a site was made from that was published. */
interface Published {
  readonly id: string;
  /** The settings that the model was built with. */
  readonly setting: string;
  readonly files: readonly (readonly [file: string, shape: string, body: string])[];
}

/** What has changed in a folder since a site was made from it. */
export interface FactsChange {
  /**
   * `nothing`: all pages are the same. `bodies`: the model is the same, and no page but those that show the text of
   * `bodies` differs for what the folder holds. `model`: every page may.
   */
  readonly kind: 'nothing' | 'bodies' | 'model';
  /** Files of which the text of a body changed, and nothing else that a page shows; by path. Empty for `model`. */
  readonly bodies: readonly string[];
}

const publishedAt = (state: string): string => join(state, 'facts', 'published.json');

const settingOf = ({ config, drafts }: FactsIndex): string => JSON.stringify([config, drafts]);

/** Notes that a site was made from what an index lists. */
export async function writePublished(state: string, index: FactsIndex): Promise<void> {
  const files = index.files.map(([file, , , shape, body]) => [file, shape, body] as const);
  await writeSealed(publishedAt(state), { id: index.id, setting: settingOf(index), files } satisfies Published);
}

/** What differs between the site that bears the id `since` and what an index lists. */
export async function changesSince(state: string, index: FactsIndex, since: string | undefined): Promise<FactsChange> {
  if (since === index.id) return { kind: 'nothing', bodies: [] };
  const all: FactsChange = { kind: 'model', bodies: [] };
  const published = since === undefined ? null : await readSealed<Published>(publishedAt(state));
  if (published === null || published.id !== since || published.setting !== settingOf(index)) return all;
  if (published.files.length !== index.files.length) return all;
  const bodies: string[] = [];
  for (const [at, [file, , , shape, body]] of index.files.entries()) {
    const [name, wasShape, wasBody] = published.files[at] ?? [];
    if (name !== file || wasShape !== shape) return all;
    if (wasBody !== body) bodies.push(file);
  }
  return { kind: 'bodies', bodies: bodies.toSorted() };
}
