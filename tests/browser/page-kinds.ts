import { sitePages } from '../support/site-files.ts';
import type { ReadSite } from './reading.ts';

const id = '[a-z0-9-]+';
const patterns: readonly (readonly [kind: string, pattern: string])[] = [
  ['home', ''],
  ...['editions', 'actors', 'topics', 'events', 'claims', 'outlets', 'articles'].flatMap((kind) => [
    [`list of ${kind}`, `${kind}/`] as const,
    [`one of ${kind}`, `${kind}/${id}/`] as const,
  ]),
  ['what changed', `editions/${id}/since/${id}/`],
  ['sheet', `actors/${id}/sheet/`],
  ['what claims rest on', 'origins/'],
  ['wording', 'wording/'],
  ['names', 'wording/names/'],
  ['verbs of reporting', 'wording/cues/'],
  ['figures by event', 'figures/'],
  ['timeline', 'timeline/'],
  ['map', 'map/'],
  ['who appears with whom', 'together/'],
  ['search', 'search/'],
  ['about', 'about/'],
  ['how to read it', 'tradecraft/'],
  ['not on this device', 'offline/'],
  ['not found', '404\\.html'],
];

/** Kinds that only a site has whose lists are long. */
const ofLongLists: typeof patterns = [
  ['further page of a list', '[a-z/]+/page/\\d+/'],
  ['further page of an entry', `[a-z]+/${id}/page/\\d+/`],
  ['what others say about an actor', `actors/${id}/about/`],
  ['verbs that report an actor', `actors/${id}/cues/`],
  ['names of an entry', `(actors|events|map/places)/${id}/names/`],
  ['one part of what changed', `editions/${id}/since/${id}/${id}/`],
  ['what is not told', `(topics|claims)/${id}/gaps/`],
  ['reports of an utterance', `articles/${id}/reports/${id}/`],
  ['words of an outlet beside others’', `outlets/${id}/words/`],
  ['every verb of reporting', 'wording/cues/all/'],
  ['all events at a place', `map/places/${id}/`],
  ['labels of an outlet', `outlets/${id}/labels/`],
  ['uses of words', `wording/groups/${id}/`],
];

export interface KindOfPage {
  readonly kind: string;
  /** The largest page of the kind. */
  readonly path: string;
}

/** What a server or a worker answers with, which nothing leads to among files. */
const ofServers = new Set(['not on this device', 'not found']);

/** Every kind of page with the page that has most on it. Fails where a site lacks a kind. */
export async function kindsOf(site: ReadSite): Promise<KindOfPage[]> {
  const pages = [...(await sitePages(site)).values()].toSorted((a, b) => b.html.length - a.html.length);
  const largest = (pattern: string): string | undefined =>
    pages.find(({ path }) => new RegExp(`^${pattern}$`).test(path))?.path;
  const asked = site.index === '' ? patterns : patterns.filter(([kind]) => !ofServers.has(kind));
  const kinds = asked.map(([kind, pattern]) => {
    const path = largest(pattern);
    if (path === undefined) throw new Error(`The site of ${site.name} has no page of the kind "${kind}".`);
    return { kind, path };
  });
  const further = ofLongLists.flatMap(([kind, pattern]) => {
    const path = largest(pattern);
    return path === undefined ? [] : [{ kind, path }];
  });
  return [...kinds, ...further];
}
