import type { Briefing, BriefingEvent } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { PlaceId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { articleLine } from '../parts/article-line.ts';
import { eventRow, type EventRow } from '../parts/chart.ts';
import type { GapMatter } from '../parts/gaps/gaps.ts';
import { claimMatter, topicMatter } from '../parts/gaps/matters.ts';
import { pageSizes } from '../parts/paging.ts';
import { placing } from '../parts/placing.ts';
import type { Scope } from '../parts/scope.ts';
import { statementsBy } from '../parts/speakers.ts';
import { statementView } from '../parts/statement.ts';
import { countUtterances, newestFirst } from '../parts/utterances.ts';
import { keepingLast } from '../keeping-last.ts';
import { once } from '../../briefing/once.ts';
import { actorCueUses, cueUses, groupCueUses } from '../wording/cue-uses.ts';
import { labelUses } from '../wording/label-uses.ts';
import { mostAside, mostShown } from '../wording/use-table.ts';
import { gapsListing } from './gaps.ts';
import type { Listing } from './list.ts';
import { namesListing } from './names.ts';
import { outletListing } from './outlet-listing.ts';
import { reportsListing } from './reports.ts';
import { mostAbout, mostEventsThere } from './shown.ts';
import { listPath, type Subject } from './subject.ts';
import { usesListing } from './uses.ts';

/** What a subject lists: statements, articles and events the newest first. The pages of one list share what is made. */
export function listingOf(context: ViewContext, about: Subject): Listing {
  const last =
    lastOf.get(context.briefing) ??
    keepingLast(
      ([within, one]: readonly [ViewContext, Subject]) => makeListing(within, one),
      ([within, one]) => listPath(within, one),
    );
  lastOf.set(context.briefing, last);
  return last([context, about]);
}

const lastOf = new WeakMap<Briefing, (asked: readonly [ViewContext, Subject]) => Listing>();

function makeListing(context: ViewContext, about: Subject): Listing {
  const { briefing } = context;
  const { index } = briefing;
  switch (about.kind) {
    case 'actors':
      return ofStatements(statementsBy(briefing, about.id));
    case 'topics':
      return ofStatements(index.statementsOnTopic.get(about.id));
    case 'events':
      return ofStatements(index.statementsReporting.get(about.id));
    case 'claims':
      return ofStatements(index.statementsOnClaim.get(about.id));
    case 'outlets': {
      const articles = index.articlesOf.get(about.id) ?? [];
      const newest = once(() => articles.toReversed());
      return {
        total: articles.length,
        size: pageSizes.articles,
        first: 2,
        list: (scope, turn) => ({ kind: 'articles', page: turn(newest(), (article) => articleLine(scope, article)) }),
      };
    }
    case 'about': {
      const listing = ofStatements(index.statementsAbout.get(about.id));
      const first = listing.total > mostAbout.whole ? 1 : null;
      return { ...listing, size: pageSizes.statementsAlone, first };
    }
    case 'outlet':
      return outletListing(context, about.id, about.part);
    case 'places':
      return ofEvents(context, about.id);
    case 'names':
      return namesListing(context, about.id);
    case 'cues':
      return usesListing(actorCueUses(briefing).get(about.id) ?? [], false, mostAside(briefing));
    case 'group': {
      const group = briefing.labels.get(about.id);
      if (group === undefined) throw new Error(`There is no group of words ${about.id} in this briefing.`);
      return group.of === 'labels'
        ? usesListing(labelUses(briefing).get(group.id) ?? [], true, mostShown)
        : usesListing(groupCueUses(briefing).get(group.id) ?? [], false, mostShown);
    }
    case 'verbs':
      return usesListing(cueUses(briefing), false, mostShown);
    case 'gaps':
      return gapsListing(context, matterOf(context, about));
    case 'reports':
      return reportsListing(context, about.id);
  }
}

function matterOf({ briefing }: ViewContext, about: Extract<Subject, { kind: 'gaps' }>): GapMatter {
  if (about.of === 'topics') return topicMatter(briefing, about.id);
  const claim = briefing.claims.get(about.id);
  if (claim === undefined) throw new Error(`There is no claim ${about.id} in this briefing.`);
  return claimMatter(briefing, claim);
}

function ofStatements(statements: readonly Statement[] = []): Listing {
  const newest = once(() => newestFirst(statements));
  return {
    total: countUtterances(statements),
    size: pageSizes.statements,
    first: 2,
    list: (scope, turn) => ({ kind: 'statements', page: turn(newest(), (one) => statementView(scope, one)) }),
  };
}

/** Each event cites the report that puts it there. */
function ofEvents({ geography }: ViewContext, place: PlaceId): Listing {
  const { sites, rows } = geography();
  const newest = (sites[rows.get(place) ?? -1]?.events ?? []).toReversed();
  const row = (scope: Scope, event: BriefingEvent): EventRow => ({
    ...eventRow(scope, event, 0),
    cites: scope.notes.statements(placing(scope, event, place)),
  });
  return {
    total: newest.length,
    size: pageSizes.lines,
    first: newest.length > mostEventsThere ? 1 : null,
    list: (scope, turn) => ({ kind: 'events', page: turn(newest, (event) => row(scope, event)) }),
  };
}
