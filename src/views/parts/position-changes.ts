import type { Statement } from '../../briefing/statement.ts';
import type { Position } from '../../content/schemas/statement.ts';
import type { Day } from '../../edtf/date.ts';

/** One utterance of a speaker and what it does with a claim. */
export interface Taken {
  readonly statement: Statement;
  readonly position: Position;
  /**
   * At the same date, or in another report of the same utterance, the speaker takes another position: reports differ and
   * no order is known, so that it neither begins a change nor ends one.
   */
  readonly contested: boolean;
}

/** One speaker took one position on a claim and, certainly later, another. */
export interface Change {
  /**
   * `reversed`: asserted what they had denied, or the other way round, perhaps by way of a third position. `changed`: every
   * other. `spoke`: had declined to comment, then took their first position.
   */
  readonly kind: 'reversed' | 'changed' | 'spoke';
  /** The newest that came certainly before, and what takes its place. */
  readonly before: Taken;
  readonly after: Taken;
  /** The newest of the opposite position, where that is not `before`. */
  readonly reverses?: Taken | undefined;
}

/** To decline to comment is to hold no position: it ends none and contradicts none. */
export const isHeld = (position: Position): boolean => position !== 'declines';

interface Dated {
  readonly one: Taken;
  readonly from: Day;
  readonly to: Day;
}

const opposite: Partial<Record<Position, Position>> = { asserts: 'denies', denies: 'asserts' };

/**
 * The changes in what one speaker took, by date. One position replaces another where it came certainly after, and every
 * utterance that came last before it took another one. Days are compared and nothing finer: an utterance without a first
 * or last day, or of a day that two reports contradict each other on, proves no change. To decline afterwards is none.
 */
export function changesOf(taken: readonly Taken[]): Change[] {
  const held = datedOf(taken.filter(({ position, contested }) => isHeld(position) && !contested));
  const ended = held.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const newest = new Map<Position, Dated>();
  const changes: Change[] = [];
  let past = 0;
  let lastBegun: Day = '';
  for (const after of held) {
    for (let next = ended[past]; next && next.to < after.from; next = ended[past]) {
      if (next.from > lastBegun) lastBegun = next.from;
      newest.set(next.one.position, next);
      past += 1;
    }
    const before = replacedBy(after, ended, past, lastBegun);
    if (before === undefined) continue;
    const known = changes.at(-1);
    if (known && known.before.position === before.position && known.after.position === after.one.position) continue;
    const reverses = reversedBy(after, newest);
    changes.push({
      kind: reverses ? 'reversed' : 'changed',
      before,
      after: after.one,
      ...(reverses && reverses !== before ? { reverses } : {}),
    });
  }
  return [...firstSpoken(taken), ...changes];
}

/** The newest of the first `past` of `ended`, where each of them that none followed took another position than `after`. */
function replacedBy(after: Dated, ended: readonly Dated[], past: number, lastBegun: Day): Taken | undefined {
  let newest: Taken | undefined;
  for (let index = past - 1; index >= 0; index -= 1) {
    const one = ended[index];
    if (one === undefined || one.to < lastBegun) break;
    if (one.one.position === after.one.position) return undefined;
    newest ??= one.one;
  }
  return newest;
}

/** What `after` takes back: the newest of the opposite position, unless the speaker has come back from that already. */
function reversedBy({ one: { position } }: Dated, newest: ReadonlyMap<Position, Dated>): Taken | undefined {
  const against = opposite[position];
  const opposed = against && newest.get(against);
  const own = newest.get(position);
  return opposed && (own === undefined || own.to < opposed.to) ? opposed.one : undefined;
}

function firstSpoken(taken: readonly Taken[]): Change[] {
  const spoken = taken.filter(({ position }) => isHeld(position));
  const dated = datedOf(spoken);
  const first = dated[0];
  if (first === undefined || dated.length < spoken.length || first.one.contested) return [];
  const declined = datedOf(taken.filter(({ position }) => position === 'declines')).findLast(
    ({ to }) => to < first.from,
  );
  return declined ? [{ kind: 'spoke', before: declined.one, after: first.one }] : [];
}

/** Those with a first and a last day, by the first. */
function datedOf(taken: readonly Taken[]): Dated[] {
  return taken
    .flatMap((one) => {
      const { earliest, latest } = one.statement.when.date;
      return earliest === null || latest === null ? [] : [{ one, from: earliest, to: latest }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
