import type { BriefingData } from '../../../content/schemas/briefing.ts';
import type { ActorView } from '../../../views/actor.ts';
import type { ActorKind } from '../../../views/parts/actor.ts';
import type { Link } from '../../../views/parts/link.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { JsonLd } from './text.ts';

/** A Person or an Organization; nothing for actors that are neither, as a population. */
export function actorLd(view: ActorView, config: BriefingData): JsonLd[] {
  const type = typeOf(view.kind);
  if (type === undefined) return [];
  return [
    {
      '@type': type,
      '@id': absoluteUrl(config, view.path),
      name: view.title,
      alternateName: view.aliases.slice(1).map(({ text }) => text),
      url: absoluteUrl(config, view.path),
      ...(type === 'Person' ? { jobTitle: view.offices.map(({ title }) => title) } : {}),
      memberOf: view.memberOf.map((link) => reference(link, config)),
    },
  ];
}

export const reference = ({ text, path }: Link, config: BriefingData) => ({
  '@id': absoluteUrl(config, path),
  name: text,
});

function typeOf(kind: ActorKind): 'Person' | 'Organization' | undefined {
  if (kind === 'person') return 'Person';
  return kind === 'population' || kind === 'other' ? undefined : 'Organization';
}
