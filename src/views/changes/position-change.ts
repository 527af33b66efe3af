import type { ClaimId } from '../../content/schemas/ids.ts';
import type { Position } from '../../content/schemas/statement.ts';
import { articleLine, type ArticleLine } from '../parts/article-line.ts';
import { cellPosition, type CellPosition } from '../parts/cell-position.ts';
import type { Link } from '../parts/link.ts';
import { claimLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import type { Scope } from '../parts/scope.ts';
import { speakerKey } from '../parts/speakers.ts';
import { positionOn } from '../parts/stance.ts';
import { speakerView, type SpeakerView } from '../parts/statement.ts';
import type { Move, PositionChange } from './positions.ts';

/** A position that was held and is not held so any more: the statement of before, and the one since. */
export interface PositionChangeView {
  readonly move: Move;
  readonly speakers: readonly SpeakerView[];
  readonly claim: Link;
  readonly from?: CellPosition | undefined;
  /** Absent where a revision of the article no longer has the statement. */
  readonly to?: CellPosition | undefined;
  readonly revision?: ArticleLine | undefined;
}

/** The positions that one speaker took for the first time, by position. */
export interface PositionsTaken {
  readonly speakers: readonly SpeakerView[];
  readonly positions: readonly {
    readonly to: Position;
    readonly claims: readonly { readonly claim: Link; readonly cites: Cites }[];
  }[];
}

export function positionChangeView(scope: Scope, change: PositionChange): PositionChangeView {
  const { move, claim, from, to, revision } = change;
  return {
    move,
    speakers: speakersOf(scope, change),
    claim: claimLink(scope, claim),
    from: from && cellPosition(scope, from, claim),
    to: to && cellPosition(scope, to, claim),
    revision: revision && articleLine(scope, revision),
  };
}

/** Speakers in the order in which they are first in the list. */
export function positionsTaken(scope: Scope, changes: readonly PositionChange[]): PositionsTaken[] {
  const bySpeakers = Map.groupBy(changes, ({ speakers }) => speakers.map(speakerKey).join());
  return [...bySpeakers.values()].flatMap((own) => {
    const [first] = own;
    const byPosition = Map.groupBy(own, (change) => takenIn(change));
    const positions = [...byPosition].flatMap(([to, taken]) =>
      to === undefined ? [] : [{ to, claims: taken.map((change) => claimTaken(scope, change)) }],
    );
    return first === undefined ? [] : [{ speakers: speakersOf(scope, first), positions }];
  });
}

const takenIn = ({ to, claim }: PositionChange): Position | undefined => to && positionOn(to, claim);

const claimTaken = (
  scope: Scope,
  { claim, to }: { readonly claim: ClaimId; readonly to?: PositionChange['to'] },
): { claim: Link; cites: Cites } => ({
  claim: claimLink(scope, claim),
  cites: scope.notes.statements(to === undefined ? [] : [to]),
});

function speakersOf(scope: Scope, { speakers, from, to }: PositionChange): SpeakerView[] {
  const statement = to ?? from;
  return statement === undefined ? [] : speakers.map((speaker) => speakerView(scope, speaker, statement));
}
