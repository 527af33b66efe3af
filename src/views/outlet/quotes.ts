import type { Briefing } from '../../briefing/model.ts';
import type { Statement } from '../../briefing/statement.ts';
import type { ActorId } from '../../content/schemas/ids.ts';
import type { Act } from '../../content/schemas/statement.ts';
import type { Link } from '../parts/link.ts';
import { actorLink } from '../parts/links.ts';
import type { Cites } from '../parts/note.ts';
import type { Scope } from '../parts/scope.ts';
import { actorsSpeaking } from '../parts/speakers.ts';
import { onceEach } from '../parts/utterances.ts';

/** Somebody whom an outlet quotes. Counts are of utterances. */
export interface QuotedActor {
  readonly actor: Link;
  readonly statements: number;
  readonly forms: { readonly direct: number; readonly mixed: number; readonly indirect: number };
  readonly acts: readonly { readonly act: Act; readonly count: number }[];
  /** The newest passage. */
  readonly cites: Cites;
}

export type Quoted = readonly [ActorId, readonly Statement[]];

/** What each actor says in some statements. By name: the number of statements is no ranking. */
export function quotedIn({ actors }: Briefing, statements: readonly Statement[]): Quoted[] {
  const byActor = new Map<ActorId, Statement[]>();
  for (const statement of onceEach(statements))
    for (const id of new Set(actorsSpeaking(statement))) {
      const said = byActor.get(id);
      if (said) said.push(statement);
      else byActor.set(id, [statement]);
    }
  return [...actors.keys()].flatMap((id): Quoted[] => {
    const said = byActor.get(id);
    return said ? [[id, said]] : [];
  });
}

export function quotedActor(scope: Scope, [id, said]: Quoted): QuotedActor {
  return {
    actor: actorLink(scope, id),
    statements: said.length,
    forms: {
      direct: said.filter(({ form }) => form === 'direct').length,
      mixed: said.filter(({ form }) => form === 'mixed').length,
      indirect: said.filter(({ form }) => form === 'indirect').length,
    },
    acts: [...Map.groupBy(said, ({ act }) => act)]
      .map(([act, group]) => ({ act, count: group.length }))
      .sort((a, b) => b.count - a.count),
    cites: scope.notes.statements(said.slice(-1)),
  };
}
