import type { Statement } from '../../briefing/statement.ts';
import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { dateView, type DateView } from './date.ts';
import type { Link } from './link.ts';
import type { Cites } from './note.ts';
import { partyLink } from './links.ts';
import { reportTag, type OutletTag } from './outlet-tag.ts';
import type { Top } from './paging.ts';
import type { Scope } from './scope.ts';
import { positionOn } from './stance.ts';
import {
  articleOf,
  citesWith,
  otherReportsView,
  passageLink,
  speakerViews,
  type OtherReport,
  type SpeakerView,
} from './statement.ts';
import { otherReports } from './utterances.ts';

/** One utterance that takes a position on a claim. */
export interface CellPosition {
  readonly key: string;
  readonly position: Position;
  readonly speakers: readonly SpeakerView[];
  readonly gist: string;
  readonly quote: readonly string[];
  readonly quoteLanguage: string;
  readonly when: DateView;
  readonly outlet: OutletTag;
  readonly through: readonly Link[];
  readonly in: 'body' | 'headline' | 'link' | 'caption';
  readonly paragraphs: readonly number[];
  readonly passage: Link;
  readonly cites: Cites;
  readonly alsoIn: Top<OtherReport>;
}

/** `statement` takes a position on `claim`; one that takes none would be an error of the caller's. */
export function cellPosition(scope: Scope, statement: Statement, claim: ClaimId): CellPosition {
  const position = positionOn(statement, claim);
  if (position === undefined)
    throw new Error(`The statement ${statement.key} takes no position on the claim ${claim}.`);
  const article = articleOf(scope, statement);
  const others = otherReports(scope.briefing, statement);
  return {
    key: statement.key,
    position,
    speakers: speakerViews(scope, statement),
    gist: statement.gist,
    quote: statement.quote,
    quoteLanguage: article.language,
    when: dateView(scope, statement.when),
    outlet: reportTag(scope, article),
    through: statement.through.map((party) => partyLink(scope, party)),
    in: statement.in,
    paragraphs: statement.paragraphs,
    passage: passageLink(scope, statement),
    cites: citesWith(scope, statement, others),
    alsoIn: otherReportsView(scope, statement, others),
  };
}

/** The notes of several utterances, each once. */
export const citesOf = (utterances: readonly CellPosition[]): Cites =>
  [...new Set(utterances.flatMap(({ cites }) => cites))].sort((a, b) => a - b);
