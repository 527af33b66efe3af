import type { Claim } from '../../briefing/model.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
import { actorColumns, outletColumns, sideColumns } from './matrix-columns.ts';
import { matrixView, type MatrixView } from './matrix.ts';
import type { Scope } from './scope.ts';

/** Some claims of a page, in the order of the rows. `head` is said above them where it is not plain which these are. */
export interface ClaimGroup<Row> {
  readonly head?: 'own' | 'same-event' | 'on-topics' | undefined;
  readonly claims: readonly Row[];
}

/** The same claims by actor and by outlet: a reader switches between the two. */
export interface Matrices {
  readonly actors: MatrixView;
  readonly outlets: MatrixView;
  /** How many rows stand under each head, in order. */
  readonly groups: readonly { readonly head?: ClaimGroup<never>['head']; readonly rows: number }[];
  /** Claims in all, and where the rest of them is. */
  readonly total: number;
  readonly all?: Link | undefined;
}

interface MatricesSetting {
  /** The sides of an edition, where they are the columns. */
  readonly sides?: readonly ActorId[] | undefined;
  readonly total?: number | undefined;
  /** Where every claim is. */
  readonly all?: Link | undefined;
  /** Where every actor that takes a position is. */
  readonly allActors?: Link | undefined;
  /** Of each position a cell has so many utterances, by actor and by outlet. */
  readonly most?: readonly [number, number] | undefined;
}

export function matrices(scope: Scope, groups: readonly ClaimGroup<Claim>[], setting: MatricesSetting = {}): Matrices {
  const { messages } = scope;
  const claims = groups.flatMap((group) => group.claims);
  const { sides, total = claims.length, all, most } = setting;
  const allActors = setting.allActors ?? { text: messages.matrix.allActors, path: paths.actors };
  const allOutlets = { text: messages.matrix.allOutlets, path: paths.outlets };
  const byActor = sides === undefined ? actorColumns(scope, claims, allActors) : sideColumns(scope, sides);
  return {
    actors: matrixView(scope, claims, byActor, most?.[0]),
    outlets: matrixView(scope, claims, outletColumns(scope, claims, allOutlets), most?.[1]),
    groups: groups
      .filter((group) => group.claims.length > 0)
      .map(({ head, claims }) => ({ head, rows: claims.length })),
    total,
    all: total > claims.length ? all : undefined,
  };
}
