import { type Actor } from '../briefing/model.ts';
import { actorKinds } from '../content/schemas/actor.ts';
import type { ViewContext } from './context.ts';
import { type ActorKind, type AliasView, aliasViews } from './parts/actor.ts';
import type { Link } from './parts/link.ts';
import { actorLink } from './parts/links.ts';
import { listPage } from './parts/list-page.ts';
import type { PageView } from './parts/page.ts';
import { type Paged, paged } from './parts/paging.ts';
import { statementsBy } from './parts/speakers.ts';
import { countUtterances } from './parts/utterances.ts';
import { paths } from './paths.ts';
import { togetherPages } from './together.ts';

export interface ActorLine {
  readonly id: string;
  readonly link: Link;
  readonly kind: ActorKind;
  /** "Foreign minister, Russia". */
  readonly offices: readonly { readonly title: string; readonly of?: Link | undefined }[];
  readonly aliases: readonly AliasView[];
  /** Utterances. */
  readonly statements: number;
  readonly articles: number;
}

export interface ActorsView extends PageView {
  /** By kind as the schema lists them, then by name. */
  readonly actors: Paged<ActorLine>;
  /** Who appears with whom; absent where no two do. */
  readonly together: Link | undefined;
}

export function actorsView(context: ViewContext, page = 1): ActorsView {
  const { briefing, messages } = context;
  // The map is by name, and sorting keeps that order within a kind.
  const byKind = [...briefing.actors.values()].sort((a, b) => actorKinds.indexOf(a.kind) - actorKinds.indexOf(b.kind));
  return {
    ...listPage(context, 'actors', page),
    actors: paged(byKind, page, { path: paths.actors, messages, row: (actor) => actorLine(context, actor) }),
    together:
      togetherPages(context).length === 0 ? undefined : { text: messages.together.heading, path: paths.together },
    notes: [],
  };
}

function actorLine(context: ViewContext, actor: Actor): ActorLine {
  const { briefing } = context;
  return {
    id: actor.id,
    link: actorLink(context, actor.id),
    kind: actor.kind,
    offices: actor.offices.map(({ title, of }) => ({
      title,
      of: of === undefined ? undefined : actorLink(context, of),
    })),
    aliases: aliasViews(context, actor).slice(1),
    statements: countUtterances(statementsBy(briefing, actor.id)),
    articles: briefing.index.articlesWithActor.get(actor.id)?.length ?? 0,
  };
}
