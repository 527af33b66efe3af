import type { Coverage } from '../../briefing/indexes.ts';
import type { Briefing, Claim } from '../../briefing/model.ts';

/**
 * Why a cell has no position. An outlet is `silent` where it reported on the claim's event and says nothing of the claim;
 * where the claim has no event it can only be on its topics (`topic-only`); else the claim is `not-covered`. An actor who
 * spoke on the event, or on a topic where there is none, has `no-position`; of one who did not nothing is reported
 * (`not-quoted`). Among the others there is `nobody`.
 */
export type Silence = 'silent' | 'topic-only' | 'not-covered' | 'no-position' | 'not-quoted' | 'nobody';

interface Unsaid {
  readonly by: 'actors' | 'outlets';
  readonly claim: Claim;
  /** Of the column; the others' has none. */
  readonly covers?: ((coverage: Coverage) => boolean) | undefined;
}

export function silenceOf({ index }: Briefing, { by, claim, covers }: Unsaid): Silence {
  if (covers === undefined) return 'nobody';
  const { event, topics } = claim;
  const covered = (event === undefined ? topics : [event]).some((id) => {
    const coverage = index.coverage().get(id);
    return coverage !== undefined && covers(coverage);
  });
  if (by === 'actors') return covered ? 'no-position' : 'not-quoted';
  if (!covered) return 'not-covered';
  return event === undefined ? 'topic-only' : 'silent';
}
