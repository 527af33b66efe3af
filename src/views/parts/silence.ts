import type { Coverage } from '../../briefing/indexes.ts';
import type { Briefing, Claim } from '../../briefing/model.ts';
import { once } from '../../briefing/once.ts';

/**
 * Why a cell has no position. An outlet is `silent` where it reported on the claim's event and says nothing of the claim;
 * where the claim has no event it can only be on its topics (`topic-only`); else the claim is `not-covered`. An actor who
 * spoke on the event, or on a topic where there is none, has `no-position`; of one who did not nothing is reported
 * (`not-quoted`). Among the others there is `nobody`.
 */
export type Silence = 'silent' | 'topic-only' | 'not-covered' | 'no-position' | 'not-quoted' | 'nobody';

/** Says of each column of a claim's row why it is empty; `covers` is the column's, and the others' has none. */
export function silenceOn(
  { index: { coverage } }: Briefing,
  { event, topics }: Claim,
  by: 'actors' | 'outlets',
): (covers: ((coverage: Coverage) => boolean) | undefined) => Silence {
  const covering = once(() => (event === undefined ? topics.map(coverage.topic) : [coverage.event(event)]));
  return (covers) => {
    if (covers === undefined) return 'nobody';
    const covered = covering().some(covers);
    if (by === 'actors') return covered ? 'no-position' : 'not-quoted';
    if (!covered) return 'not-covered';
    return event === undefined ? 'topic-only' : 'silent';
  };
}
