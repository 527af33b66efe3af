import type { Briefing } from '../../briefing/model.ts';

/**
 * The whole briefing as one JSON document. Entries are as in the model of the briefing, references by id, dates as
 * `{ text (EDTF), earliest, latest, precision … }` with the `basis` of each; texts of bodies are not in it, and neither
 * are paths of files. `version` rises when a field changes its meaning or goes away.
 */
export function briefingJson(briefing: Briefing): string {
  const { config } = briefing;
  const document = {
    format: 'readout-briefing',
    version: 1,
    title: config.title,
    description: config.description,
    language: config.language,
    site: config.site,
    base: config.base,
    editor: config.editor,
    handling: config.handling,
    articles: entries(briefing.articles),
    actors: entries(briefing.actors),
    outlets: entries(briefing.outlets),
    places: entries(briefing.places),
    topics: entries(briefing.topics),
    events: entries(briefing.events),
    claims: entries(briefing.claims),
    editions: entries(briefing.editions),
    measures: entries(briefing.measures),
    kinds: entries(briefing.kinds),
    labels: entries(briefing.labels),
  };
  return `${JSON.stringify(document, withoutFiles, 1)}\n`;
}

const entries = <T>(map: ReadonlyMap<string, T>): T[] => [...map.values()];

/** Where an entry lies, how its text is cut into blocks and how readers mistype a name say nothing of the briefing. */
function withoutFiles(key: string, value: unknown): unknown {
  return ['file', 'body', 'marks', 'field', 'mentions', 'misspellings'].includes(key) ? undefined : value;
}
