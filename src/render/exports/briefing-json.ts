import type { Briefing } from '../../briefing/model.ts';

/**
 * The whole briefing as one JSON document. Entries are as in the model of the briefing, references by id, dates as
 * `{ text (EDTF), earliest, latest, precision … }` with the `basis` of each; texts of bodies are not in it, and neither
 * are paths of files. `version` rises when a field changes its meaning or goes away.
 */
export function* briefingJson(briefing: Briefing): Generator<string> {
  const { config } = briefing;
  const head = {
    format: 'readout-briefing',
    version: 1,
    title: config.title,
    description: config.description,
    language: config.language,
    site: config.site,
    base: config.base,
    editor: config.editor,
    handling: config.handling,
  };
  const { articles, actors, outlets, places, topics, events, claims, editions, measures, kinds, labels } = briefing;
  const lists = { articles, actors, outlets, places, topics, events, claims, editions, measures, kinds, labels };
  yield JSON.stringify(head, undefined, 1).slice(0, -'\n}'.length);
  for (const [name, entries] of Object.entries(lists)) yield* list(name, entries);
  yield '\n}\n';
}

function* list(name: string, entries: ReadonlyMap<string, unknown>): Generator<string> {
  yield `,\n "${name}": [`;
  let between = '';
  for (const entry of entries.values()) {
    // A line break within a text is written `\\n`: those that are left are between fields.
    yield `${between}\n  ${JSON.stringify(entry, withoutFiles, 1).replaceAll('\n', '\n  ')}`;
    between = ',';
  }
  yield between === '' ? ']' : '\n ]';
}

/** Where an entry lies, how its text is cut into blocks and which names it has, and how readers mistype one say nothing of the briefing. */
function withoutFiles(key: string, value: unknown): unknown {
  return ['file', 'body', 'marks', 'field', 'named', 'mentions', 'misspellings'].includes(key) ? undefined : value;
}
