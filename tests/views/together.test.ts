import { describe, expect, test } from 'vitest';
import { actorId } from '../../src/content/schemas/ids.ts';
import type { Actor, Article } from '../../src/briefing/model.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { togetherCsv } from '../../src/render/exports/together-csv.ts';
import { actorView } from '../../src/views/actor.ts';
import { viewContext, type ViewContext } from '../../src/views/context.ts';
import { seriate } from '../../src/views/parts/seriation.ts';
import { togetherPages, togetherView } from '../../src/views/together.ts';
import { smallContext } from './small.ts';

const small = await smallContext();

/** The small briefing with as many actors more, who are all named in the one block of each of its articles. */
function withActors(count: number): ViewContext {
  const { briefing } = small;
  const [pattern] = briefing.actors.values();
  const [article] = briefing.articles.values();
  const block = article?.body.blocks[0];
  if (pattern === undefined || article === undefined || block === undefined) throw new Error('The fixture has both.');
  const actors = Array.from({ length: count }, (_, index): Actor => {
    const name = `Actor ${String(index).padStart(3, '0')}`;
    return { ...pattern, id: actorId.parse(name.toLowerCase().replace(' ', '-')), name };
  });
  const naming: Article = {
    ...article,
    body: { ...article.body, blocks: [{ ...block, mentions: actors.map(({ id }) => id) }] },
  };
  const known = new Map([...briefing.actors, ...actors.map((actor) => [actor.id, actor] as const)]);
  return viewContext(
    { ...briefing, actors: known, articles: new Map([[naming.id, naming]]), events: new Map() },
    messagesFor('en'),
  );
}

test('a pair counts the same from either side, and as on the pages of both', () => {
  const { pairs, of } = small.company();
  expect(pairs.length).toBeGreaterThan(0);
  for (const pair of pairs) {
    const [one, two] = pair.actors;
    for (const [id, other] of [[one, two] as const, [two, one] as const]) {
      expect(of.get(id)).toContain(pair);
      const shown = actorView(small, id).appearsWith.find(({ actor }) => actor.path === `actors/${other}/`);
      expect(shown).toMatchObject({ articles: pair.articles, statements: pair.statements, events: pair.events });
    }
  }
});

test('the download has every pair', () => {
  expect(togetherCsv(small.company()).trim().split('\n')).toHaveLength(1 + small.company().pairs.length);
});

describe('three hundred actors', () => {
  const context = withActors(300);
  const view = togetherView(context);

  test('are thinned to those in the most articles, and the view says of how many', () => {
    expect(view.matrix?.wide.actors).toHaveLength(40);
    expect(view.matrix?.narrow.actors).toHaveLength(12);
    expect(view.matrix?.wide.of).toBeGreaterThanOrEqual(300);
  });

  test('are thinned further where the highest count has more digits, for which a square must have room', () => {
    const company = context.company();
    const shown = [999, 1_000, 12_345, 1_000_000].map((articles) => {
      const pairs = company.pairs.map((pair, index) => (index === 0 ? { ...pair, articles } : pair));
      const { matrix } = togetherView({ ...context, company: () => ({ ...company, pairs }) });
      return [matrix?.wide.actors.length, matrix?.narrow.actors.length];
    });
    expect(shown).toEqual([
      [40, 12],
      [32, 8],
      [27, 6],
      [23, 5],
    ]);
  });

  test('are listed pair by pair as far as a table can be read, and the view says of how many pairs', () => {
    expect(view.pairs.total).toBe(2000);
    expect(view.all).toBeGreaterThanOrEqual((300 * 299) / 2);
    expect(togetherPages(context)).toHaveLength(40);
  });
});

test('there is no page where no two actors appear together', () => {
  const alone = viewContext({ ...small.briefing, articles: new Map(), events: new Map() }, messagesFor('en'));
  expect(togetherPages(alone)).toEqual([]);
});

describe('an order by likeness', () => {
  test('puts groups together, however they are given', () => {
    const group = (index: number): number => index % 3;
    const order = seriate(12, (a, b) => (group(a) === group(b) ? 0.1 : 0.9));
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    const changes = order.filter((one, at) => at > 0 && group(one) !== group(order[at - 1] ?? 0));
    expect(changes).toHaveLength(2);
  });

  test('finds the order along a line', () => {
    const at = [3, 0, 4, 1, 2];
    const order = seriate(5, (a, b) => Math.abs((at[a] ?? 0) - (at[b] ?? 0)));
    const found = order.map((index) => at[index]);
    expect([found, found.toReversed()]).toContainEqual([0, 1, 2, 3, 4]);
  });

  test('of nothing is nothing, and of one is that', () => {
    expect(seriate(0, () => 0)).toEqual([]);
    expect(seriate(1, () => 0)).toEqual([0]);
  });
});
