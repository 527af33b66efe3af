import type { Join } from '../../briefing/origins/join.ts';
import type { Party, Statement } from '../../briefing/statement.ts';
import { eventLink, outletLink, partyLink } from './links.ts';
import type { Link } from './link.ts';
import type { Cites } from './note.ts';
import { reportTag, type OutletTag } from './outlet-tag.ts';
import { top, type Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { articleOf, otherReport, type OtherReport } from './statement.ts';

/** Why two articles rest on one origin: what one of them does, and with what. */
export interface JoinView {
  readonly from: OtherReport & { readonly cites: Cites };
  readonly to: OtherReport & { readonly cites: Cites };
  readonly reason: ReasonView;
}

export type ReasonView =
  | { readonly kind: 'utterance' }
  /** Each step from article to article; `ends` where the last of them is the other report's. */
  | {
      readonly kind: 'copy';
      readonly steps: readonly { readonly by: 'wireOf' | 'revises'; readonly outlet: OutletTag }[];
      readonly ends: boolean;
    }
  /** `ends` where the other report is the named one's own; else it does the same as this one. */
  | { readonly kind: 'agency' | 'relay' | 'cites'; readonly named: Link; readonly ends: boolean }
  | { readonly kind: 'occasion'; readonly event?: Link | undefined };

/** The joins between articles: what is one within an article needs no telling. Two articles once for one reason. */
export function joinViews(scope: Scope, joins: readonly Join[], most: number): Top<JoinView> {
  const between = joins.filter(({ from, to }) => from.article !== to.article);
  const once = new Map(between.map((join) => [`${join.from.article} ${join.to.article} ${join.reason.kind}`, join]));
  return top([...once.values()], most, (join) => ({
    from: cited(scope, join.from),
    to: cited(scope, join.to),
    reason: reasonView(scope, join),
  }));
}

const cited = (scope: Scope, statement: Statement): JoinView['from'] => ({
  ...otherReport(scope, statement),
  cites: scope.notes.statements([statement]),
});

function reasonView(scope: Scope, { reason, to }: Join): ReasonView {
  switch (reason.kind) {
    case 'utterance':
    case 'speaker':
      return { kind: 'utterance' };
    case 'copy':
      return {
        kind: 'copy',
        ends: reason.steps.at(-1)?.article === to.article,
        steps: reason.steps.flatMap(({ article: id, by }) => {
          const article = scope.briefing.articles.get(id);
          return article ? [{ by, outlet: reportTag(scope, article) }] : [];
        }),
      };
    case 'agency':
      return {
        kind: 'agency',
        named: outletLink(scope, reason.outlet),
        ends: articleOf(scope, to).outlet === reason.outlet,
      };
    case 'relay':
    case 'cites':
      return { kind: reason.kind, named: partyLink(scope, reason.party), ends: isOf(scope, to, reason.party) };
    case 'occasion':
      return { kind: 'occasion', event: eventLink(scope, reason.event) };
  }
}

function isOf(scope: Scope, statement: Statement, party: Party): boolean {
  if (party.kind === 'outlet') return articleOf(scope, statement).outlet === party.id;
  return statement.speakers.some((speaker) => speaker.kind === 'actor' && speaker.id === party.id);
}
