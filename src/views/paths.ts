/**
 * The site's addresses, below the briefing's base and without a leading slash. Pages end in a slash; the empty path is
 * the home page. Ids are safe in a URL as they stand.
 */
export const paths = {
  home: '',
  editions: 'editions/',
  edition: (id: string) => `editions/${id}/`,
  editionPdf: (id: string) => `editions/${id}/edition.pdf`,
  /** What has changed in an edition since another. */
  since: (id: string, other: string) => `editions/${id}/since/${other}/`,
  /** All that a list of such a page has. */
  sinceList: (id: string, other: string, part: string) => `editions/${id}/since/${other}/${part}/`,
  actors: 'actors/',
  actor: (id: string) => `actors/${id}/`,
  aboutActor: (id: string) => `actors/${id}/about/`,
  sheet: (id: string) => `actors/${id}/sheet/`,
  sheetPdf: (id: string) => `actors/${id}/sheet.pdf`,
  topics: 'topics/',
  topic: (id: string) => `topics/${id}/`,
  /** All that the articles do not tell of a topic or a claim. */
  gaps: (of: 'topics' | 'claims', id: string) => `${of}/${id}/gaps/`,
  topicSheetPdf: (id: string) => `topics/${id}/sheet.pdf`,
  events: 'events/',
  event: (id: string) => `events/${id}/`,
  claims: 'claims/',
  claim: (id: string) => `claims/${id}/`,
  /** The figures of every event, those that differ first. */
  figures: 'figures/',
  /** All claims, by how many origins stand behind each. */
  origins: 'origins/',
  outlets: 'outlets/',
  outlet: (id: string) => `outlets/${id}/`,
  /** All that a list of an outlet's page has. */
  outletList: (id: string, part: string) => `outlets/${id}/${part}/`,
  articles: 'articles/',
  article: (id: string) => `articles/${id}/`,
  /** A block of an article: what an endnote's ¶ leads to. */
  block: (article: string, block: string) => `articles/${article}/#b-${block}`,
  /** All reports of what one statement tells. */
  reports: (utterance: string) => `articles/${utterance.replace('#', '/reports/')}/`,
  /** The mark of a statement on its article's page. */
  statement: (article: string, statement: string) => `articles/${article}/#s-${statement}`,
  wording: 'wording/',
  wordingNames: 'wording/names/',
  wordingCues: 'wording/cues/',
  /** Every use of a verb of reporting. */
  allCues: 'wording/cues/all/',
  /** Every use of the words of a group. */
  wordGroup: (id: string) => `wording/groups/${id}/`,
  /** Every verb by which anybody reports an actor. */
  actorCues: (id: string) => `actors/${id}/cues/`,
  /** Everything that an actor, an event or a place is called. */
  names: (of: 'actors' | 'events' | 'places', id: string) => `${of === 'places' ? 'map/places' : of}/${id}/names/`,
  timeline: 'timeline/',
  /** Who appears with whom. */
  together: 'together/',
  togetherCsv: 'together.csv',
  /** Events by place. */
  map: 'map/',
  /** All events at a place. */
  place: (id: string) => `map/places/${id}/`,
  timelineData: 'timeline/events.json',
  search: 'search/',
  searchNames: 'search/names.json',
  about: 'about/',
  /** How to read the briefing. */
  tradecraft: 'tradecraft/',
  notFound: '404.html',
  /** What stands in for a page that is neither kept nor reached. */
  offline: 'offline/',
  /** What a hosted site is kept with (`render/offline/build.ts`). */
  worker: 'sw.js',
  /** What a reader's device tells new entries by. */
  known: 'known.json',
  feed: 'feed.xml',
  jsonFeed: 'feed.json',
  actorFeed: (id: string) => `actors/${id}/feed.xml`,
  topicFeed: (id: string) => `topics/${id}/feed.xml`,
  eventsCsv: 'events.csv',
  statementsCsv: 'statements.csv',
  originsCsv: 'origins.csv',
  positionsCsv: 'positions.csv',
  figuresCsv: 'figures.csv',
  judgmentsCsv: 'judgments.csv',
  briefingJson: 'briefing.json',
  sitemap: 'sitemap.xml',
  /** Of a site with more pages than one sitemap may name; the first is 1. */
  sitemapPart: (part: number) => `sitemap-${part}.xml`,
  /** The margins of printed pages. */
  printSheet: 'print.css',
  /** A page of a list, or of what an actor, a topic, an event, a claim or an outlet lists: `actors/page/2/`. */
  page: (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`),
} as const;

/** Element ids, the same on every page. */
export const anchors = {
  block: (block: string) => `b-${block}`,
  statement: (statement: string) => `s-${statement}`,
  note: (number: number) => `n-${number}`,
  place: (place: string) => `place-${place}`,
  firstReference: (number: number) => `r-${number}`,
} as const;
