import { type OutletId } from '../content/schemas/ids.ts';
import type { ViewContext } from './context.ts';
import { mostOf, outletLists, type OutletPart, outletRows, statementsOf } from './outlet/lists.ts';
import type { QuotedActor } from './outlet/quotes.ts';
import type { SilentLine } from './outlet/silent.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import type { ClaimPositions } from './parts/claim-positions.ts';
import { type DateView, edtfDate } from './parts/date.ts';
import type { LabelsView } from './parts/labels.ts';
import { outletLink } from './parts/links.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Top, paged, pageSizes, top } from './parts/paging.ts';
import { type CorrectionView, type ReferenceView, correctionViews, referenceViews } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { onceEach } from './parts/utterances.ts';
import { paths } from './paths.ts';
import type { BesideTable, SpeakerCues } from './wording/beside.ts';

export interface OutletView extends PageView {
  readonly id: string;
  readonly descriptor?: string | undefined;
  readonly country?: string | undefined;
  readonly aliases: readonly { readonly text: string; readonly language?: string | undefined }[];
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly domains: readonly string[];
  readonly ownership?:
    | {
        readonly type: string;
        readonly note?: string | undefined;
        readonly asOf: DateView;
        readonly references: readonly ReferenceView[];
      }
    | undefined;
  readonly references: readonly ReferenceView[];
  readonly articles: Paged<ArticleLine>;
  readonly quotes: Top<QuotedActor>;
  /** Utterances in its own voice. */
  readonly ownVoice: number;
  /** What it labels, beside the labels of the others. */
  readonly labels: Top<LabelsView>;
  readonly words: Top<BesideTable>;
  /** The verbs by which it reports each speaker. */
  readonly cues: Top<SpeakerCues>;
  readonly carried: Top<ClaimPositions>;
  /** It reported on the event and says nothing of the claim; what it did report is cited. */
  readonly silentOn: Top<SilentLine>;
  readonly corrections: readonly CorrectionView[];
}

export function outletView(context: ViewContext, id: OutletId): OutletView {
  const { briefing, messages } = context;
  const outlet = briefing.outlets.get(id);
  if (outlet === undefined) throw new Error(`There is no outlet ${id} in this briefing.`);
  const scope = scopeOf(context);
  const articles = briefing.index.articlesOf.get(id) ?? [];
  const listed = <T, Row>(part: OutletPart, rows: readonly T[], row: (scope: Scope, one: T, id: OutletId) => Row) =>
    top(rows, mostOf(briefing)[part], (one): Row => row(scope, one, id), paths.outletList(id, part));

  return {
    id,
    title: outlet.name,
    description: messages.descriptions.outlet(outlet.name, messages.counts.articles(articles.length)),
    path: paths.outlet(id),
    breadcrumbs: breadcrumbs(context, 'outlets'),
    descriptor: outlet.descriptor,
    country: outlet.country,
    aliases: outlet.aliases.map((name) =>
      typeof name === 'string' ? { text: name } : { text: name.text, language: name.language },
    ),
    languages: outlet.languages.map((tag) => ({ tag, name: context.formats.languageName(tag) })),
    domains: outlet.domains,
    ownership: outlet.ownership && {
      type: outlet.ownership.type,
      note: outlet.ownership.note,
      asOf: edtfDate(context, outlet.ownership.asOf),
      references: referenceViews(context, outlet.ownership.reference),
    },
    references: referenceViews(context, outlet.reference),
    articles: paged([...articles].reverse(), 1, {
      path: paths.outlet(id),
      messages,
      size: pageSizes.articles,
      row: (article) => articleLine(context, article),
    }),
    quotes: listed('quotes', outletLists.quotes(briefing, id), outletRows.quotes),
    ownVoice: onceEach(statementsOf(briefing, id)).filter(({ speakers }) =>
      speakers.some(({ kind }) => kind === 'outlet'),
    ).length,
    labels: listed('labels', outletLists.labels(briefing, id), outletRows.labels),
    words: listed('words', outletLists.words(briefing, id), outletRows.words),
    cues: listed('cues', outletLists.cues(briefing, id), outletRows.cues),
    carried: listed('carried', outletLists.carried(briefing, id), outletRows.carried),
    silentOn: listed('silent', outletLists.silent(briefing, id), outletRows.silent),
    corrections: correctionViews(context, outlet.corrections, outletLink(context, id)),
    notes: scope.notes.list(),
  };
}
