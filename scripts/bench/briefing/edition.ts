import type { SyntheticArticle } from './article.ts';
import { monthDays } from './calendar.ts';
import { markdownFile, type ContentFile } from './file.ts';
import { words } from './prose.ts';
import { citedBlock } from './subject-files.ts';
import { capital } from './vocabulary.ts';
import type { World } from './world.ts';
import { several } from './zipf.ts';

const blocks = 8;
const sides = 3;

/** The issue of a month, citing some of that month's articles; there is at least one. */
export function editionFile(world: World, month: number, articles: readonly SyntheticArticle[]): ContentFile {
  const { random } = world;
  const [first, last] = monthDays(month);
  const citation = (): string => {
    const article = random.pick(articles);
    return `${article.id}#${random.pick(article.statements).id}`;
  };
  const line = (opening = ''): string =>
    `${capital(`${opening}${words(world, random.whole(10, 20))}`)} [@${citation()}].`;
  const judgment = (likelihood: string) => ({
    text: line(`it is ${likelihood} that `),
    likelihood,
    confidence: 'moderate',
  });
  return markdownFile(
    `editions/${last}.md`,
    {
      date: last,
      window: `${first}/${last}`,
      title: capital(words(world, random.whole(5, 8))),
      bluf: [line(), line(), line()],
      keyJudgments: [judgment('likely'), judgment('unlikely')],
      sides: several(world.actor, sides).map((actor) => actor.id),
      topics: several(world.topic, sides).map((topic) => topic.id),
      gaps: [line(), line()],
    },
    Array.from({ length: blocks }, (_, index) => citedBlock(world, citation(), `e${index + 1}`)).join('\n'),
  );
}
