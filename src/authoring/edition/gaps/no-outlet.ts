import { line, type Line } from '../line.ts';
import type { Material } from '../material.ts';

/** New articles that name no outlet: what they agree on may be one report printed twice. */
export function noOutlet(material: Material): Line[] {
  const { articles, context } = material;
  const unstated = articles.filter(({ outlet }) => outlet === undefined);
  if (unstated.length === 0) return [];
  const { drafting, counts } = context.messages;
  const cited = unstated.flatMap(({ statements }) => statements.slice(0, 1));
  return line(drafting.noOutlet(counts.plain(unstated.length), counts.plain(articles.length)), cited, {
    origins: 1,
    day: material.to,
    links: unstated.length,
  });
}
