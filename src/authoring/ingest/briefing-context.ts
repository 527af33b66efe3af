import type { AnyEntry } from '../../content/entry.ts';
import { namesOf } from '../../content/names.ts';
import { folderAt } from '../../content/read/folder.ts';
import { readConfig } from '../../content/read/config.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { readEntries } from '../../content/read/source.ts';
import { actorId, measureId, outletId, topicId } from '../../content/schemas/ids.ts';
import type { IntakeContext } from '../../intake/context.ts';

type Registries = Pick<IntakeContext, 'language' | 'actors' | 'outlets' | 'topics' | 'measures' | 'places'>;

/** What intake knows where there is no briefing. */
export const noRegistries: Registries = {
  language: 'en',
  actors: new Map(),
  outlets: new Map(),
  topics: new Map(),
  measures: new Map(),
  places: new Map(),
};

const wanted: ReadonlySet<string> = new Set(['actors', 'outlets', 'topics', 'measures', 'places']);

/** The registries of a briefing folder. An entry that cannot be read is passed over: `check` says what is wrong with it. */
export async function registriesOf(content: string): Promise<Registries> {
  const folder = folderAt(content);
  const files = await folder.list();
  const { config } = await readConfig(folder, files);
  const entries: AnyEntry[] = [];
  for (const file of files)
    if (wanted.has(layoutOf(file)?.collection ?? '')) entries.push(...(await readEntries(folder, file)).entries);
  return {
    language: config?.language ?? noRegistries.language,
    actors: new Map(entries.flatMap((one) => (one.collection === 'actors' ? [[actorId.parse(one.id), one.data]] : []))),
    outlets: new Map(
      entries.flatMap((one) => (one.collection === 'outlets' ? [[outletId.parse(one.id), one.data]] : [])),
    ),
    topics: new Map(entries.flatMap((one) => (one.collection === 'topics' ? [[topicId.parse(one.id), one.data]] : []))),
    measures: new Map(
      entries.flatMap((one) => (one.collection === 'measures' ? [[measureId.parse(one.id), one.data]] : [])),
    ),
    places: new Map(entries.flatMap((one) => (one.collection === 'places' ? [[one.id, namesOf(one.data)]] : []))),
  };
}
