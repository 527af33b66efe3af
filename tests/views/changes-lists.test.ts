import { expect, test } from 'vitest';
import type { Article } from '../../src/briefing/model.ts';
import { articleId, editionId } from '../../src/content/schemas/ids.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { changesListRoutes, changesListView } from '../../src/views/changes-list.ts';
import { changesView } from '../../src/views/changes.ts';
import { changeParts } from '../../src/views/changes/room.ts';
import { viewContext } from '../../src/views/context.ts';
import { kindAt } from '../../src/views/pages/pages.ts';
import { smallContext } from './small.ts';

const { briefing } = await smallContext();
const [since, edition] = [editionId.parse('2020-03-04'), editionId.parse('2020-03-07')];
const many = 300;

/** The small briefing with many articles between its two editions. */
function withMany() {
  const [first] = briefing.articles.values();
  if (first === undefined) throw new Error('The fixture has articles.');
  const published = { date: parseEdtf('2020-03-06'), basis: 'stated' } as const;
  const more = Array.from({ length: many }, (_, index): [Article['id'], Article] => {
    const id = articleId.parse(`2020-03-06-more-${index}`);
    return [id, { ...first, id, published, statements: [] }];
  });
  return viewContext({ ...briefing, articles: new Map([...briefing.articles, ...more]) }, messagesFor('en'));
}

test('a list of what changed that is cut short leads to pages that list all of it, and of nothing else', () => {
  const context = withMany();
  const { changes } = changesView(context, edition, since);
  const path = 'editions/2020-03-07/since/2020-03-04/articles/';
  expect(changes.articles).toMatchObject({ all: path });
  expect(changes.articles.items).toHaveLength(16);

  const routes = [...changesListRoutes(context)];
  expect(routes.map(([at]) => at)).toEqual([path, `${path}page/2/`]);
  expect(routes.every(([at]) => kindAt(context, at) !== undefined)).toBe(true);
  const listed = routes.flatMap(([, route]) => {
    const { list } = changesListView(context, route);
    return list.kind === 'articles' ? list.page.items : [];
  });
  expect(listed).toHaveLength(changes.articles.total);
  expect(listed.slice(0, 16)).toEqual(changes.articles.items);
});

test('where a page shows all that changed, no list goes on', async () => {
  const context = await smallContext();
  expect([...changesListRoutes(context)]).toEqual([]);
  const { taken, moved, articles } = changesView(context, edition, since).changes;
  expect([taken, moved, articles].map((list) => list.all)).toEqual([undefined, undefined, undefined]);
});

test.each(changeParts)('all that a page shows of “%s” is in its list', async (part) => {
  const { list } = changesListView(await smallContext(), { edition, since, part, page: 1 });
  const { changes, corrections } = changesView(await smallContext(), edition, since);
  const shown = {
    moved: changes.moved.items,
    taken: changes.taken.by,
    'events-changed': changes.eventsChanged.items,
    'events-new': changes.eventsNew.items,
    'figures-changed': changes.figuresChanged.items,
    'figures-new': changes.figuresNew.items,
    revised: changes.revised.items,
    corrections: corrections.items,
    actors: changes.actors.items,
    outlets: changes.outlets.items,
    statements: changes.statements.byActor.items,
    articles: changes.articles.items,
  }[part];
  expect(list.page.items).toHaveLength(shown.length);
  expect(list.kind).toBe(part);
});
