import { groupBy } from '../briefing/build/group.ts';
import type { Statement } from '../briefing/statement.ts';
import { type ActorId, type OutletId } from '../content/schemas/ids.ts';
import type { Act } from '../content/schemas/statement.ts';
import type { ViewContext } from './context.ts';
import { type ArticleLine, articleLine } from './parts/article-line.ts';
import { breadcrumbs } from './parts/breadcrumbs.ts';
import { type ClaimPositions, byClaim, claimPositions } from './parts/claim-positions.ts';
import { type DateView, edtfDate } from './parts/date.ts';
import { type LabelsView, labelsView } from './parts/labels.ts';
import type { Link } from './parts/link.ts';
import { actorLink, claimLink, outletLink } from './parts/links.ts';
import type { Cites } from './parts/note.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, type Top, paged, top } from './parts/paging.ts';
import { type CorrectionView, type ReferenceView, correctionViews, referenceViews } from './parts/reference.ts';
import { scopeOf, type Scope } from './parts/scope.ts';
import { actorsSpeaking } from './parts/speakers.ts';
import { subjectLink } from './parts/subject.ts';
import { onceEach } from './parts/utterances.ts';
import { paths } from './paths.ts';
import { type BesideTable, besideTables, outletCues, type SpeakerCues } from './wording/beside.ts';

/** Somebody whom an outlet quotes. Counts are of utterances. */
export interface QuotedActor {
  readonly actor: Link;
  readonly statements: number;
  readonly forms: { readonly direct: number; readonly mixed: number; readonly indirect: number };
  readonly acts: readonly { readonly act: Act; readonly count: number }[];
  /** The newest passage. */
  readonly cites: Cites;
}

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
  readonly silentOn: Top<{ readonly claim: Link; readonly cites: Cites }>;
  readonly corrections: readonly CorrectionView[];
}

const most = {
  quotes: { whole: 30, few: 20 },
  labels: 5,
  labelled: { rows: 6, words: 4 },
  claims: { whole: 16, few: 8 },
  cites: 1,
};

export function outletView(context: ViewContext, id: OutletId): OutletView {
  const { briefing, messages } = context;
  const outlet = briefing.outlets.get(id);
  if (outlet === undefined) throw new Error(`There is no outlet ${id} in this briefing.`);
  const scope = scopeOf(context);
  const articles = briefing.index.articlesOf.get(id) ?? [];
  const statements = articles.flatMap((article) => article.statements);
  const labelled = [...new Set(articles.flatMap((article) => article.labels.map((label) => label.for)))];

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
      row: (article) => articleLine(context, article),
    }),
    quotes: quotes(scope, statements),
    ownVoice: onceEach(statements).filter(({ speakers }) => speakers.some(({ kind }) => kind === 'outlet')).length,
    labels: top(labelled, most.labels, (subject) =>
      labelsView(scope, subject, subjectLink(context, subject), { kept: id, most: most.labelled }),
    ),
    words: besideTables(scope, id),
    cues: outletCues(scope, id),
    carried: top([...byClaim(statements)], most.claims, (claim) => claimPositions(scope, claim)),
    silentOn: silentOn(scope, statements),
    corrections: correctionViews(context, outlet.corrections, outletLink(context, id)),
    notes: scope.notes.list(),
  };
}

/** By name: the number of statements is no ranking. */
function quotes(scope: Scope, statements: readonly Statement[]): OutletView['quotes'] {
  const byActor = new Map<ActorId, Statement[]>();
  for (const statement of onceEach(statements)) {
    for (const id of new Set(actorsSpeaking(statement))) byActor.set(id, [...(byActor.get(id) ?? []), statement]);
  }
  const rows = [...scope.briefing.actors.keys()].flatMap((id) => {
    const said = byActor.get(id);
    return said ? [[id, said] as const] : [];
  });
  return top(rows, most.quotes, ([id, said]) => ({
    actor: actorLink(scope, id),
    statements: said.length,
    forms: {
      direct: said.filter(({ form }) => form === 'direct').length,
      mixed: said.filter(({ form }) => form === 'mixed').length,
      indirect: said.filter(({ form }) => form === 'indirect').length,
    },
    acts: [...Map.groupBy(said, ({ act }) => act)]
      .map(([act, group]) => ({ act, count: group.length }))
      .sort((a, b) => b.count - a.count),
    cites: scope.notes.statements(said.slice(-most.cites)),
  }));
}

/** Claims on whose event the outlet reported without a word of the claim. */
function silentOn(scope: Scope, own: readonly Statement[]): OutletView['silentOn'] {
  const taken = byClaim(own);
  const onEvent = groupBy(own, ({ reports, occasion }) => [
    ...reports.map(({ event }) => event),
    ...(occasion ? [occasion] : []),
  ]);
  const silent = [...scope.briefing.claims.values()].flatMap((claim) => {
    const covering = claim.event === undefined ? undefined : onEvent.get(claim.event);
    return covering === undefined || taken.has(claim.id) ? [] : [{ claim, covering }];
  });
  return top(silent, most.claims, ({ claim, covering }) => ({
    claim: claimLink(scope, claim.id),
    cites: scope.notes.statements(covering.slice(0, most.cites)),
  }));
}
