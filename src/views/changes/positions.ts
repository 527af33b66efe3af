import type { Article, Briefing } from '../../briefing/model.ts';
import type { Speaker, Statement } from '../../briefing/statement.ts';
import type { ArticleId, ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { sortKey } from '../../edtf/compare.ts';
import { speakerKey } from '../parts/speakers.ts';
import { positionOn } from '../parts/stance.ts';
import type { News } from './news.ts';

/**
 * What became of the position of a speaker on a claim:
 * - `reversed`: from asserting to denying, or the other way;
 * - `withdrawn`: asserted or denied, and now declined, or no longer in the article since its outlet revised it;
 * - `qualified`: asserted or denied, and now questioned or qualified;
 * - `changed`: changed otherwise, as from declining to asserting;
 * - `meanwhile`: as it was, though a statement reported since takes another: one in between, or an older one;
 * - `new`: the speaker had taken none.
 */
export const moves = ['reversed', 'withdrawn', 'qualified', 'changed', 'meanwhile', 'new'] as const;
export type Move = (typeof moves)[number];

/** The position of one or more speakers on a claim, before and since. */
export interface PositionChange {
  readonly move: Move;
  readonly claim: ClaimId;
  /** Those of the statement whose position changed: all made both statements, and are listed as the newer names them. */
  readonly speakers: readonly Speaker[];
  readonly from?: Statement | undefined;
  /** Absent where a revision no longer has the statement. */
  readonly to?: Statement | undefined;
  readonly revision?: Article | undefined;
}

/** By kind of move, then by date, the newest first. */
export function positionChanges(news: News): PositionChange[] {
  return [...touchedClaims(news)]
    .flatMap((claim) => onClaim(news, claim))
    .map((change) => ({
      change,
      move: moves.indexOf(change.move),
      said: saidKey(news.briefing, change.to ?? change.from),
    }))
    .sort((a, b) => a.move - b.move || (a.said < b.said ? 1 : -1))
    .map(({ change }) => change);
}

function touchedClaims({ briefing, articles, statements }: News): Set<ClaimId> {
  const revised = articles.flatMap(({ revises }) => (revises && briefing.articles.get(revises)) ?? []);
  const claims = new Set<ClaimId>();
  for (const list of [statements, ...revised.map((article) => article.statements)])
    for (const { positions } of list) for (const { claim } of positions) claims.add(claim);
  return claims;
}

/** What one speaker did with a claim: last as the earlier edition knew it, last of all, and in all that is new. */
interface Held {
  speaker: Speaker;
  before?: Statement;
  now?: Statement;
  readonly reported: Statement[];
}

function onClaim(news: News, claim: ClaimId): PositionChange[] {
  const { briefing, knew } = news;
  const bySpeaker = new Map<string, Held>();
  for (const statement of bySaid(briefing, briefing.index.statementsOnClaim.get(claim) ?? [])) {
    for (const speaker of statement.speakers) {
      const held = bySpeaker.get(speakerKey(speaker)) ?? { speaker, reported: [] };
      bySpeaker.set(speakerKey(speaker), held);
      held.speaker = speaker;
      if (knew(statement.article) && !isRevised(briefing, statement.article, knew))
        held.before = newerOf(held.before, statement);
      if (isRevised(briefing, statement.article, () => true)) continue;
      if (!knew(statement.article)) held.reported.push(statement);
      held.now = newerOf(held.now, statement);
    }
  }
  const changes = [...bySpeaker.values()].flatMap((held) => changeOf(news, claim, held) ?? []);
  const joint = Map.groupBy(changes, ({ move, from, to }) => [move, from?.key, to?.key].join(' '));
  return [...joint.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, speakers: [first, ...others].flatMap(({ speakers }) => speakers) }] : [],
  );
}

/** A later report of an utterance does not make it a later one: it counts as said when the report that names it has it. */
const bySaid = (briefing: Briefing, statements: readonly Statement[]): Statement[] =>
  statements
    .map((statement) => ({ statement, key: saidKey(briefing, statement) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ statement }) => statement);

function saidKey({ statements }: Briefing, statement: Statement | undefined): string {
  if (statement === undefined) return '';
  const named = statements.get(statement.utterance) ?? statement;
  return [sortKey(named.when.date), named.key, statement.key].join(' ');
}

/** Of two reports of one utterance the one that names it; the other comes before or after it. */
const newerOf = (known: Statement | undefined, next: Statement): Statement =>
  known !== undefined && known.utterance === next.utterance && known.key === known.utterance ? known : next;

/** An article that its outlet revised stands no longer: what the revision has of it stands there. */
function isRevised({ index }: Briefing, article: ArticleId, sees: (article: ArticleId) => boolean): boolean {
  return index.revisionsOf.get(article)?.some(({ id }) => sees(id)) === true;
}

function changeOf({ briefing, knew }: News, claim: ClaimId, held: Held): PositionChange | null {
  const { speaker, before, now, reported } = held;
  const change = { claim, speakers: [speaker], from: before };
  const from = before && positionOn(before, claim);
  const to = now && positionOn(now, claim);
  if (now !== undefined && to !== undefined && from === undefined) return { ...change, move: 'new', to: now };
  if (before === undefined || from === undefined) return null;
  if (from === to) {
    const other = reported.findLast((statement) => positionOn(statement, claim) !== from);
    return other === undefined ? null : { ...change, move: 'meanwhile', to: other };
  }
  if (now !== undefined && to !== undefined && !knew(now.article))
    return { ...change, move: moveOf(from, to), to: now };
  const revision = briefing.index.revisionsOf.get(before.article)?.find(({ id }) => !knew(id));
  return revision === undefined ? null : { ...change, move: 'withdrawn', revision };
}

const firm: ReadonlySet<Position> = new Set<Position>(['asserts', 'denies']);

function moveOf(from: Position, to: Position): Move {
  if (!firm.has(from)) return 'changed';
  if (firm.has(to)) return 'reversed';
  return to === 'declines' ? 'withdrawn' : 'qualified';
}
