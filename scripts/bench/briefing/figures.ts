import type { SyntheticArticle } from './article.ts';
import type { World } from './world.ts';

const givesFigure = 0.25;

/** Gives some of the statements that report an event a figure of it: of one measure an event, and seldom the same. */
export function withFigures(world: World, article: SyntheticArticle): SyntheticArticle {
  const { figures: random } = world.apart;
  return {
    ...article,
    statements: article.statements.map((statement) => {
      const { event } = statement;
      if (event === undefined || !random.chance(givesFigure)) return statement;
      const number = Number(/\d+$/.exec(event.id)?.[0] ?? 0);
      const measure = world.measures[number % world.measures.length];
      if (measure === undefined) return statement;
      const about = 10 + ((number * 37) % 400);
      return { ...statement, figure: { measure, value: about + random.whole(0, 3) * 5 } };
    }),
  };
}
