import type { BriefingData } from '../../content/schemas/briefing.ts';
import type { CollectionName } from '../../content/entry.ts';
import { compareDates } from '../../edtf/compare.ts';
import type { AnyEntryFacts, EntryFacts } from '../digest/digest.ts';
import type { Briefing } from '../model.ts';
import type { Statement } from '../statement.ts';
import { buildArticles } from './articles.ts';
import { buildIndexes } from './indexes.ts';
import { byDate, byName, mapById } from './order.ts';
import {
  buildActor,
  buildClaim,
  buildEdition,
  buildEvent,
  buildKind,
  buildLabelGroup,
  buildMeasure,
  buildOutlet,
  buildPlace,
  buildTopic,
} from './registries.ts';
import { utterancesOf } from './utterances.ts';

/**
 * Builds the briefing from its entries' facts: pure, and without a body in sight. References that lead nowhere are left
 * as they are; `checkIntegrity` names them, and a briefing with errors is never rendered.
 */
export function buildBriefing(
  config: BriefingData,
  facts: readonly AnyEntryFacts[],
  articlesOf = buildArticles,
): Briefing {
  const of = <C extends CollectionName>(collection: C): EntryFacts<C>[] =>
    facts.filter((one): one is Extract<AnyEntryFacts, EntryFacts<C>> => one.collection === collection);
  const named = byName(config.language);

  const events = mapById(
    of('events')
      .map(buildEvent)
      .sort(byDate((event) => event.when.date)),
  );
  const outlets = mapById(of('outlets').map(buildOutlet).sort(named));
  const setting = {
    publish: config.publish,
    whenOf: new Map([...events].map(([id, event]) => [id, event.when])),
    outlets: new Set<string>(outlets.keys()),
    utteranceOf: utterancesOf(of('articles')),
  };
  const articles = mapById(articlesOf(of('articles'), setting).toSorted(byDate((article) => article.published.date)));
  const statements = [...articles.values()].flatMap((article) => article.statements).sort(bySaid);
  const briefing = {
    config,
    articles,
    statements: new Map(statements.map((statement) => [statement.key, statement])),
    actors: mapById(of('actors').map(buildActor).sort(named)),
    outlets,
    places: mapById(of('places').map(buildPlace).sort(named)),
    topics: mapById(of('topics').map(buildTopic).sort(named)),
    events,
    claims: mapById(
      of('claims')
        .map(buildClaim)
        .sort((a, b) => named({ id: a.id, name: a.proposition }, { id: b.id, name: b.proposition })),
    ),
    measures: mapById(of('measures').map(buildMeasure).sort(named)),
    kinds: mapById(of('kinds').map(buildKind)),
    labels: mapById(of('labels').map(buildLabelGroup).sort(named)),
    editions: mapById(
      of('editions')
        .map(buildEdition)
        .sort(byDate((edition) => edition.date)),
    ),
  };
  return { ...briefing, index: buildIndexes(briefing) };
}

/** By the date said; then as the articles are ordered and their paragraphs run. */
function bySaid(a: Statement, b: Statement): number {
  return (
    compareDates(a.when.date, b.when.date) ||
    (a.article < b.article ? -1 : a.article > b.article ? 1 : (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0)) ||
    (a.id < b.id ? -1 : 1)
  );
}
