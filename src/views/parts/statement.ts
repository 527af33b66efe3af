import type { Article } from '../../briefing/model.ts';
import type { Speaker, Statement } from '../../briefing/statement.ts';
import type { Act, Position } from '../../content/schemas/statement.ts';
import { paths } from '../paths.ts';
import { dateView, type DateView } from './date.ts';
import { isDense } from './dense.ts';
import type { Link } from './link.ts';
import { actorLink, claimLink, eventLink, partyLink, topicLink } from './links.ts';
import type { Cites } from './note.ts';
import { outletTag, reportTag, type OutletTag } from './outlet-tag.ts';
import { shownOf, top, type Room, type Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { otherReports } from './utterances.ts';

/** A speaker as shown: a link to an actor, an unnamed person and what they belong to, or the outlet's own voice. */
export type SpeakerView =
  | { readonly kind: 'actor'; readonly link: Link; readonly as?: string | undefined }
  | { readonly kind: 'unnamed'; readonly text: string; readonly of?: Link | undefined }
  | { readonly kind: 'outlet'; readonly outlet: OutletTag };

export interface PositionView {
  readonly claim: Link;
  readonly position: Position;
}

/** A statement as every page shows it. */
export interface StatementView {
  readonly key: string;
  readonly speakers: readonly SpeakerView[];
  readonly act: Act;
  readonly form: 'direct' | 'mixed' | 'indirect';
  /** Verbatim pieces in the article's language; empty where nothing is quoted. */
  readonly quote: readonly string[];
  readonly quoteLanguage: string;
  readonly gist: string;
  readonly when: DateView;
  readonly occasion?: Link | undefined;
  readonly outlet: OutletTag;
  readonly through: readonly Link[];
  readonly citing: readonly Link[];
  readonly positions: readonly PositionView[];
  readonly topics: readonly Link[];
  readonly in: 'body' | 'headline' | 'link' | 'caption';
  readonly paragraphs: readonly number[];
  /** To the block on our article page. */
  readonly passage: Link;
  readonly cites: Cites;
  /** Other reports of the same utterance: counted once with this one. */
  readonly alsoIn: Top<OtherReport>;
}

/** Other reports of one utterance that are named beside it. */
export const mostOthers: Room = { whole: 3, few: 1 };

export interface OtherReport {
  readonly outlet: OutletTag;
  readonly passage: Link;
  readonly paragraphs: readonly number[];
}

/** Of a statement and the other reports that are named beside it; in a dense briefing these are only led to. */
export function citesWith(scope: Scope, statement: Statement, others: readonly Statement[]): Cites {
  const cited = isDense(scope.briefing) ? 0 : shownOf(others.length, mostOthers);
  return scope.notes.statements([statement, ...others.slice(0, cited)]);
}

/** A statement, cited with the first other reports of the same utterance: an agency's may stand in a hundred articles. */
export function statementView(scope: Scope, statement: Statement): StatementView {
  const article = articleOf(scope, statement);
  const others = otherReports(scope.briefing, statement);
  return {
    key: statement.key,
    speakers: speakerViews(scope, statement),
    act: statement.act,
    form: statement.form,
    quote: statement.quote,
    quoteLanguage: article.language,
    gist: statement.gist,
    when: dateView(scope, statement.when),
    occasion: statement.occasion === undefined ? undefined : eventLink(scope, statement.occasion),
    outlet: reportTag(scope, article),
    through: statement.through.map((party) => partyLink(scope, party)),
    citing: statement.citing.map((party) => partyLink(scope, party)),
    positions: statement.positions.map(({ claim, position }) => ({ claim: claimLink(scope, claim), position })),
    topics: statement.topics.map((topic) => topicLink(scope, topic)),
    in: statement.in,
    paragraphs: statement.paragraphs,
    passage: passageLink(scope, statement),
    cites: citesWith(scope, statement, others),
    alsoIn: otherReportsView(scope, statement, others),
  };
}

/** The first of them, and where all are. */
export const otherReportsView = (
  scope: Scope,
  { utterance }: Statement,
  others: readonly Statement[],
): Top<OtherReport> => top(others, mostOthers, (other) => otherReport(scope, other), paths.reports(utterance));

export function otherReport(scope: Scope, statement: Statement): OtherReport {
  return {
    outlet: reportTag(scope, articleOf(scope, statement)),
    passage: passageLink(scope, statement),
    paragraphs: statement.paragraphs,
  };
}

export function passageLink({ messages }: Scope, statement: Statement): Link {
  return {
    text: messages.notes.paragraph(statement.paragraphs.join(messages.marks.comma)),
    path: paths.block(statement.article, statement.block),
  };
}

export function speakerViews(scope: Scope, statement: Statement): SpeakerView[] {
  return statement.speakers.map((speaker) => speakerView(scope, speaker, statement));
}

/** One speaker of a statement. */
export function speakerView(scope: Scope, speaker: Speaker, statement: Statement): SpeakerView {
  if (speaker.kind === 'actor') return { kind: 'actor', link: actorLink(scope, speaker.id), as: statement.as };
  if (speaker.kind === 'outlet') return { kind: 'outlet', outlet: outletTag(scope, articleOf(scope, statement)) };
  return {
    kind: 'unnamed',
    text: speaker.text,
    of: speaker.of === undefined ? undefined : actorLink(scope, speaker.of),
  };
}

export function articleOf({ briefing }: Pick<Scope, 'briefing'>, { article, key }: Statement): Article {
  const found = briefing.articles.get(article);
  if (found === undefined)
    throw new Error(`The statement ${key} belongs to the article ${article}, which this briefing does not hold.`);
  return found;
}
