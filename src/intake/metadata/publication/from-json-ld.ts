import type { Node } from '../page/json-ld.ts';
import { textOf } from '../page/json-ld.ts';
import { readMachineDate } from '../printed/machine-date.ts';
import type { DateCandidate } from './candidate.ts';

/** Types of what one reads, most telling first; a type that ends in one of them counts as it (`OpinionNewsArticle`). */
const weights: readonly (readonly [type: RegExp, weight: number])[] = [
  [/article$|blogposting$|posting$|^report$|^liveblogposting$|^review$|^recipe$/, 0.95],
  [
    /^(?:video|audio|media|image)object$|^podcastepisode$|^photograph$|^creativework$|^itempage$|^aboutpage$|page$/,
    0.75,
  ],
  [/^product$|^event$|^organization$|^person$|^comment$|^offer$|^jobposting$|^website$/, 0.1],
];
const members: readonly (readonly [name: string, kind: DateCandidate['kind'], weight: number])[] = [
  ['datePublished', 'published', 1],
  ['dateCreated', 'published', 0.8],
  ['uploadDate', 'published', 0.8],
  ['dateModified', 'updated', 1],
];

/** Dates that the page's JSON-LD gives of the article. */
export const datesOfJsonLd = (nodes: readonly Node[], language: string | null): readonly DateCandidate[] =>
  nodes.flatMap(({ types, members: given }) =>
    members.flatMap(([name, kind, share]): DateCandidate[] => {
      const read = readMachineDate(textOf(given[name]) ?? '', language);
      if (read === null) return [];
      const base = Math.max(0, ...types.map((type) => weights.find(([pattern]) => pattern.test(type))?.[1] ?? 0.4));
      return [
        {
          ...read,
          kind,
          source: 'json-ld',
          weight: (base || 0.4) * share,
          basis: 'stated',
          note: `In the page's JSON-LD as ${name}${read.utc ? ', in UTC' : ''}.`,
        },
      ];
    }),
  );
