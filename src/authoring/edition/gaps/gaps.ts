import { figureLines } from '../figures.ts';
import type { Line } from '../line.ts';
import type { Material } from '../material.ts';
import { differingDates } from './dates.ts';
import { noOutcome } from './no-outcome.ts';
import { noOutlet } from './no-outlet.ts';
import { oneOrigin } from './one-origin.ts';
import { unheard } from './unheard.ts';
import { unnamed } from './unnamed.ts';

/** What the articles do not tell, as far as it can be computed, by kind; `kind` says why for an editor. */
export const gapKinds: readonly { readonly kind: string; readonly find: (material: Material) => Line[] }[] = [
  { kind: 'accused and not heard', find: unheard },
  { kind: 'planned, and no article tells the outcome', find: noOutcome },
  { kind: 'figures differ', find: figureLines },
  { kind: 'dates differ', find: differingDates },
  { kind: 'one origin only', find: oneOrigin },
  { kind: 'unnamed speaker', find: unnamed },
  { kind: 'outlet not stated', find: noOutlet },
];
