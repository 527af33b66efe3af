import type { ActorId } from '../content/schemas/ids.ts';
import { direction } from '../i18n/direction.ts';
import type { ViewContext } from './context.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { countPairs, passagesOf, type Company, type Pair } from './parts/company.ts';
import { dateView, type DateView } from './parts/date.ts';
import type { Link } from './parts/link.ts';
import { actorLink } from './parts/links.ts';
import type { Cites } from './parts/note.ts';
import type { PageView } from './parts/page.ts';
import { pageCount, paged, pageSizes, type Paged } from './parts/paging.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { seriate } from './parts/seriation.ts';
import { paths } from './paths.ts';

/** Who appears with whom, as a triangle: the counts of each actor with those before it. */
export interface CompanyMatrix {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Those that appear together stand by one another. */
  readonly actors: readonly { readonly link: Link; readonly articles: number }[];
  /** `counts[row][column]`, for columns before the row: articles with both. */
  readonly counts: readonly (readonly number[])[];
  /** Actors that appear with any other. */
  readonly of: number;
}

export interface PairRow {
  readonly actors: readonly [Link, Link];
  readonly articles: number;
  readonly statements: number;
  readonly events: number;
  /** When the first and the last article with both were published; absent where none has both. */
  readonly first?: DateView | undefined;
  readonly last?: DateView | undefined;
  readonly cites: Cites;
}

/** Who appears with whom: the matrix on the first page, the pairs in pages. */
export interface TogetherView extends PageView {
  /** Of the actors in the most articles: for a wide and for a narrow screen. Absent from page 2 on. */
  readonly matrix?: { readonly wide: CompanyMatrix; readonly narrow: CompanyMatrix } | undefined;
  readonly pairs: Paged<PairRow>;
  /** All pairs, where the table has only the first of them. */
  readonly all: number;
  readonly csv: Link;
}

const mostPairs = 2000;

/** Actors on a wide and on a narrow screen, by the digits of the highest count, which its square must hold. */
const mostActors = [
  { wide: 40, narrow: 12 },
  { wide: 40, narrow: 12 },
  { wide: 40, narrow: 12 },
  { wide: 32, narrow: 8 },
  { wide: 27, narrow: 6 },
] as const;
const ofLongest = { wide: 23, narrow: 5 };

export function togetherView(context: ViewContext, page = 1): TogetherView {
  const { messages } = context;
  const { heading, description } = messages.together;
  const scope = scopeOf(context);
  const company = context.company();
  const most = mostActors[String(company.pairs[0]?.articles ?? 0).length - 1] ?? ofLongest;
  return {
    title: page === 1 ? heading : messages.paging.titled(heading, messages.counts.plain(page)),
    description,
    path: paths.page(paths.together, page),
    breadcrumbs: [...breadcrumbs(context, 'actors'), ...(page === 1 ? [] : [{ text: heading, path: paths.together }])],
    matrix:
      page === 1
        ? { wide: matrix(context, company, most.wide), narrow: matrix(context, company, most.narrow) }
        : undefined,
    pairs: paged(company.pairs.slice(0, mostPairs), page, {
      path: paths.together,
      messages,
      row: (pair) => pairRow(scope, pair),
    }),
    all: company.pairs.length,
    csv: { text: messages.downloads.togetherCsv, path: paths.togetherCsv },
    notes: scope.notes.list(),
  };
}

/** The pages, from 1; none where no two actors appear together. */
export function togetherPages(context: ViewContext): number[] {
  const pairs = Math.min(mostPairs, countPairs(context.briefing, mostPairs));
  if (pairs === 0) return [];
  return Array.from({ length: pageCount(pairs, pageSizes.lines) }, (_, index) => index + 1);
}

function matrix(context: ViewContext, { of, articles }: Company, most: number): CompanyMatrix {
  const { language, title } = context.briefing.config;
  const count = (id: ActorId): number => articles.get(id) ?? 0;
  // The map is by name, and sorting keeps that order.
  const shown = [...context.briefing.actors.keys()]
    .filter((id) => of.has(id))
    .sort((a, b) => count(b) - count(a) || (of.get(b)?.length ?? 0) - (of.get(a)?.length ?? 0))
    .slice(0, most);
  const together = counter(shown, of);
  const ordered = seriate(shown.length, (a, b) => {
    const [one, other] = [shown[a], shown[b]];
    if (one === undefined || other === undefined) return 1;
    const both = together(one, other);
    return 1 - both / Math.max(1, count(one) + count(other) - both);
  }).flatMap((index) => shown[index] ?? []);
  return {
    title: context.messages.together.of(title),
    language,
    direction: direction(language),
    actors: ordered.map((id) => ({ link: actorLink(context, id), articles: count(id) })),
    counts: ordered.map((row, index) => ordered.slice(0, index).map((column) => together(row, column))),
    of: of.size,
  };
}

function counter(shown: readonly ActorId[], of: Company['of']): (a: ActorId, b: ActorId) => number {
  const counts = new Map(
    shown.map((id) => [
      id,
      new Map((of.get(id) ?? []).map(({ actors: [a, b], articles }) => [a === id ? b : a, articles])),
    ]),
  );
  return (a, b) => counts.get(a)?.get(b) ?? 0;
}

function pairRow(scope: Scope, pair: Pair): PairRow {
  const [a, b] = pair.actors;
  const [first, last] = [pair.first, pair.newest.at(-1)];
  return {
    actors: [actorLink(scope, a), actorLink(scope, b)],
    articles: pair.articles,
    statements: pair.statements,
    events: pair.events,
    first: first && dateView(scope, first.published),
    last: last && dateView(scope, last.published),
    cites: scope.notes.statements(passagesOf(scope.briefing, pair).slice(-1)),
  };
}
