import type { Parts } from '../page/parts.ts';
import type { NumericOrder } from '../printed/printed-date.ts';
import { readMachineDate } from '../printed/machine-date.ts';
import type { DateCandidate } from './candidate.ts';

/** Names of `<meta>` elements without their marks (`article:published_time` as `articlepublishedtime`). */
const names: readonly (readonly [pattern: RegExp, kind: DateCandidate['kind'], weight: number])[] = [
  [/modif|updated?|lastmod|revis|change/, 'updated', 0.9],
  [/expir|unpublish|validuntil|embargo|birth|founded|eventdate|startdate|enddate|accessed/, 'published', 0],
  [
    /^(?:og)?(?:article)?published(?:time|date|at)?$|articlepublishedtime$|^datepublished$|datepublished$/,
    'published',
    0.95,
  ],
  [
    /^(?:parsely)?pubdate$|^publish(?:ing)?(?:date|time)$|^(?:original)?publi(?:cation|shed)date|^sailthrudate$|publi(?:sh|cation|shed)[a-z]*(?:date|time)/,
    'published',
    0.92,
  ],
  [
    /^citation(?:publication|online)?date$|^dc(?:terms)?(?:date)?(?:issued|available)$|^prismpublicationdate$|^(?:article|story|news|content)(?:date|time)$/,
    'published',
    0.9,
  ],
  [
    /^dc(?:terms)?(?:date)?created$|^(?:date)?created?(?:date|time|at)?$|^(?:article)?created$|^issued?$|^(?:article)?release(?:date|time)?$|^uploaddate$|^videoreleasedate$/,
    'published',
    0.8,
  ],
  [
    /^date$|^dc(?:terms)?date$|^eprintsdate$|^bepresscitationdate$|^datum$|^fecha$|^time(?:stamp)?$|^posted$|^submitted$|^(?:page)?date$/,
    'published',
    0.75,
  ],
  [/^gentime$|^cxenseparserecspublishtime$|recspublishtime$|^btpubdate$|^dateposted$/, 'published', 0.9],
];

/** What a name that is not known gives may be a date of publication where it is a time to the minute. */
const isTimestamp = /^\s*(?:19|20)\d{2}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/** Dates in the `<meta>` elements of a page, of all the vocabularies in use. */
export const datesOfMetas = (
  metas: Parts['metas'],
  language: string | null,
  order?: NumericOrder,
): readonly DateCandidate[] =>
  metas.flatMap(([key, content]): DateCandidate[] => {
    const bare = key.replace(/[^a-z]/g, '');
    const named = names.find(([pattern]) => pattern.test(bare));
    if (named === undefined ? !isTimestamp.test(content) : named[2] === 0) return [];
    const read = readMachineDate(content, language, order);
    if (read === null) return [];
    return [
      {
        ...read,
        kind: named?.[1] ?? 'published',
        source: 'meta',
        weight: named?.[2] ?? 0.45,
        basis: 'stated',
        note: `In the page's head as ${key}${read.utc ? ', in UTC' : ''}.`,
      },
    ];
  });
