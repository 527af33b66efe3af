import { figureLines } from '../figures.ts';
import type { Line } from '../line.ts';
import type { Material } from '../material.ts';
import { originLines } from './of-claims.ts';
import { dateLines, outcomeLines } from './of-events.ts';
import { unheardLines, unnamedLines } from './of-statements.ts';
import { noOutlet } from './no-outlet.ts';

/** What the articles do not tell, as far as it can be computed, by kind; `kind` says why for an editor. */
export const gapKinds: readonly { readonly kind: string; readonly find: (material: Material) => Line[] }[] = [
  { kind: 'accused and not heard', find: unheardLines },
  { kind: 'planned, and no article tells the outcome', find: outcomeLines },
  { kind: 'figures differ', find: figureLines },
  { kind: 'dates differ', find: dateLines },
  { kind: 'one origin only', find: originLines },
  { kind: 'unnamed speaker', find: unnamedLines },
  { kind: 'outlet not stated', find: noOutlet },
];
