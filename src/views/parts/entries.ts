import type { Correction, Reference } from '../../content/schemas/common.ts';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import { perBriefing } from '../per-briefing.ts';
import type { Link } from './link.ts';
import { actorLink, articleLink, claimLink, outletLink, topicLink } from './links.ts';

/** An entry of the briefing, as far as it has been corrected or rests on something outside the documents. */
export interface EntryLine {
  readonly link: Link;
  readonly corrections: readonly Correction[];
  readonly references: readonly Reference[];
}

/** All entries that have either; a place's link leads to the timeline, for it has no page of its own. */
export const entries = ({ briefing }: Pick<ViewContext, 'briefing'>): readonly EntryLine[] => entriesIn(briefing);

const entriesIn = perBriefing('entries', (briefing) => {
  const context = { briefing };
  const { editions, articles, actors, outlets, topics, events, claims, places } = briefing;
  return [
    ...[...editions.values()].map(({ id, title, corrections }) =>
      line({ text: title, path: paths.edition(id) }, corrections),
    ),
    ...[...articles.values()].map((article) => line(articleLink(context, article), article.corrections)),
    ...[...actors.values()].map(({ id, corrections, reference, offices }) =>
      line(actorLink(context, id), corrections, [...reference, ...offices.flatMap((office) => office.reference)]),
    ),
    ...[...outlets.values()].map(({ id, corrections, reference, ownership }) =>
      line(outletLink(context, id), corrections, [...reference, ...(ownership?.reference ?? [])]),
    ),
    ...[...topics.values()].map(({ id, corrections, reference }) =>
      line(topicLink(context, id), corrections, reference),
    ),
    ...[...events.values()].map(({ id, title, corrections, reference }) =>
      line({ text: title, path: paths.event(id) }, corrections, reference),
    ),
    ...[...claims.values()].map(({ id, corrections }) => line(claimLink(context, id), corrections)),
    ...[...places.values()].map(({ name, corrections, reference }) =>
      line({ text: name, path: paths.timeline }, corrections, reference),
    ),
  ].filter(({ corrections, references }) => corrections.length + references.length > 0);
});

const line = (link: Link, corrections: readonly Correction[], references: readonly Reference[] = []): EntryLine => ({
  link,
  corrections,
  references,
});
