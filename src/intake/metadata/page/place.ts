/** In which part of a page something stands, as its markup and the names in it say. */
export type Zone = 'main' | 'masthead' | 'comment' | 'aside' | 'footer';

/** Names of classes and ids that tell the parts of a page, in the languages that site builders write them in. */
const zones: readonly (readonly [Zone, RegExp])[] = [
  [
    'comment',
    /\b(?:comments?|kommentare?|commentaires?|comentarios?|commenti|disqus|replies|respond|reactions?|commentlist|opinions-?list)\b/,
  ],
  [
    'aside',
    /\b(?:related|teasers?|sidebars?|widgets?|recommend(?:ed|ations?)?|recirc\w*|popular|trending|latest|recent|mostread|most-?(?:read|viewed|popular|recent)|aside|promos?|ticker|newsletter|slider|carousel|archives?|more-?(?:news|stories|articles|on)|read-?more|further|weitere|mehr|verwandte\w*|empfehlung\w*|zum-?thema|adverts?|advertisement|banner|outbrain|taboola|calendar|kalender|events?|veranstaltung\w*|next|prev(?:ious)?|pagination|pager|author-?bio|bio|upcoming|suggest\w*|lire-?aussi|suggestions?|listing|newslist|news-?list|side-?bar|right-?col\w*|col-?right)\b/,
  ],
  ['footer', /\b(?:footer|copyright|imprint|impressum|colophon|legal|page-?footer|site-?footer|site-?info)\b/],
  [
    'masthead',
    /\b(?:masthead|site-?header|page-?header|topbar|top-?bar|navbar|nav|navigation|menu|mainmenu|breadcrumbs?|header-?(?:date|top))\b/,
  ],
];

const tags: Readonly<Record<string, Zone>> = { aside: 'aside', footer: 'footer', nav: 'masthead' };

/** The part of a page that an element begins, by its tag or its names (classes and id, small letters, `_` as `-`); else null. */
function zoneOf(tag: string, names: string): Zone | null {
  const byTag = tags[tag];
  if (byTag !== undefined) return byTag;
  if (names === '' || /\b(?:post|entry|article|story|news)-?(?:footer|foot|bottom)\b/.test(names)) return null;
  return zones.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

/** Names that say that a date of publication stands here. */
const dated =
  /date|datum|fecha|data\b|\btime\b|time-?stamp|publish|posted|parution|veroeffentlicht|erschienen|\bclock\b/;
const datesElse = /update|modified|validate|candidate/;

/** Names that say that a line tells of the article: its author, its date, its section. */
const meta =
  /\bmeta\b|(?:post|entry|article)-?meta|by-?line|author|autor|submitted|(?:article|post)-?info|subline|(?:entry|article|post)-?head(?:er)?\b|credits?|signature|infos?\b|details?\b/;

/** What the names of an element say: the part of the page that it begins, and what stands in it. */
export interface Sense {
  readonly zone: Zone | null;
  readonly hint: 'date' | 'meta' | null;
}

/** Reads names of classes and ids (small letters, `_` as `-`). What names a date begins no part of the page. */
export function senseOf(tag: string, names: string): Sense {
  const date = dated.test(names) && !datesElse.test(names);
  const hint = date || tag === 'time' ? 'date' : meta.test(names) ? 'meta' : null;
  return { zone: date ? null : zoneOf(tag, names), hint };
}
