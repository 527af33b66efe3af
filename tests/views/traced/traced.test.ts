import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { digestOf } from '../../../src/publish/digest.ts';
import { loadBriefing } from '../../../src/publish/load.ts';
import { viewContext } from '../../../src/views/context.ts';
import { keepingLast } from '../../../src/views/keeping-last.ts';
import { holding } from '../../../src/views/pages/holding.ts';
import { perBriefing, perKey } from '../../../src/views/per-briefing.ts';
import { perUntraced } from '../../../src/views/per-untraced.ts';
import { digester } from '../../../src/views/traced/digests.ts';
import { isMap } from '../../../src/views/traced/is-map.ts';
import { noteRead, readsOf } from '../../../src/views/traced/reads.ts';
import { tracedBriefing, untraced } from '../../../src/views/traced/traced-briefing.ts';
import { tracedContext } from '../../../src/views/traced/traced-context.ts';
import { smallContext } from '../small.ts';

const context = await smallContext();
const { briefing } = context;
const [article, other] = [...briefing.articles.values()];
if (article === undefined || other === undefined) throw new Error('The fixture has no articles.');
const [actor] = briefing.actors.keys();
if (actor === undefined) throw new Error('The fixture has no actors.');
const reads = (make: () => unknown): string[] => [...readsOf(make).reads];

describe('A briefing that is traced', () => {
  const traced = tracedBriefing(briefing);

  it('notes what is asked of it, and how', () => {
    expect(reads(() => traced.articles.get(article.id))).toEqual([`articles =${article.id}`]);
    expect(reads(() => traced.articles.has(article.id))).toEqual([`articles ?${article.id}`]);
    expect(reads(() => [...traced.actors.keys()])).toEqual(['actors #']);
    expect(reads(() => [...traced.actors.values(), ...traced.actors])).toEqual(['actors *']);
    expect(reads(() => traced.events.size)).toEqual(['events +']);
    expect(reads(() => traced.index.statementsBy.get(actor))).toEqual([`index.statementsBy =${actor}`]);
    expect(reads(() => traced.index.statementsWithFigures)).toEqual(['index.statementsWithFigures *']);
  });

  it('gives what the briefing gives', () => {
    expect(traced.articles.get(article.id)).toBe(article);
    expect([...traced.index.statementsBy]).toEqual([...briefing.index.statementsBy]);
    expect(untraced(traced)).toBe(briefing);
  });

  it('notes again what was asked for a value that is kept', () => {
    const last = keepingLast((of: typeof briefing) => of.articles.get(article.id));
    const first = reads(() => last(traced));
    expect(first).toEqual([`articles =${article.id}`]);
    expect(reads(() => last(traced))).toEqual(first);
  });

  it('tells whoever asks of a caller, too', () => {
    expect(reads(() => readsOf(() => noteRead('inner')))).toEqual(['inner']);
  });

  it('notes a table that is made of it whole, of a map what was asked, and of a lookup the key', () => {
    const size = perBriefing('testSize', ({ articles }) => ({ size: articles.size }));
    const titles = perBriefing(
      'testTitles',
      ({ articles }) => new Map([...articles].map(([id, { title }]) => [id, title])),
    );
    const lengths = perKey('testLengths', ({ articles }, id: typeof article.id) => articles.get(id)?.title.length);
    for (const _ of [1, 2]) {
      expect(reads(() => size(traced).size)).toEqual(['table.testSize *']);
      expect(reads(() => titles(traced).get(article.id))).toEqual([`table.testTitles =${article.id}`]);
      expect(reads(() => lengths(traced)(article.id))).toEqual([`table.testLengths =${article.id}`]);
    }
    expect(titles(briefing).get(article.id)).toBe(article.title);
  });

  it('is not given to what keeps more of it than it tells', () => {
    const count = perUntraced(({ articles }) => articles.size);
    expect(count(briefing)).toBe(briefing.articles.size);
    expect(() => count(traced)).toThrow('not traced');
  });
});

describe('What a dependency holds', () => {
  const changed = { ...article, title: `${article.title} again` };
  const now = viewContext(
    { ...briefing, articles: new Map([...briefing.articles, [article.id, changed]]) },
    messagesFor('en'),
  );
  const [was, is] = [holding(context, digestOf), holding(now, digestOf)];

  it('is the same in two contexts of the same briefing', () => {
    const again = holding(viewContext(briefing, context.messages, context.quotes), digestOf);
    const asked = reads(() => {
      const traced = tracedContext(context);
      [...traced.briefing.articles.values()].forEach(({ id }) => traced.briefing.index.copiesOf.get(id));
      [...traced.briefing.editions.values()].forEach((edition) => traced.asOf(edition));
      return [traced.geography().rows.size, traced.company().pairs, traced.quotes.all, traced.current?.edition];
    });
    expect(asked.length).toBeGreaterThan(briefing.articles.size);
    for (const dependency of asked) expect(again(dependency), dependency).toBe(was(dependency));
  });

  it('differs where an entry does, alone or among all', () => {
    for (const dependency of [`articles =${article.id}`, 'articles *'])
      expect(is(dependency), dependency).not.toBe(was(dependency));
    for (const dependency of [`articles =${other.id}`, 'articles #', 'articles +', `articles ?${article.id}`])
      expect(is(dependency), dependency).toBe(was(dependency));
  });

  it('differs between nothing and something, and between an absent key and an empty list', () => {
    expect(was('articles =nowhere')).not.toBe(was(`articles =${article.id}`));
    expect(was('index.statementsBy =nobody')).not.toBe(digestOf('[]'));
  });

  it('cannot be told of a table that nobody has named', () => {
    expect(() => was('table.nothing *')).toThrow('nothing');
  });

  it('cannot be told of a function', () => {
    expect(() => digester(briefing, digestOf)({ ask: () => 1 })).toThrow('function');
  });

  it('is plain JSON in every entry: of what is not, nothing would be told', async () => {
    const example = await loadBriefing(join(import.meta.dirname, '../../../content'));
    for (const one of [briefing, example.briefing])
      for (const registry of Object.values(one ?? {}).filter(isMap))
        for (const entry of registry.values())
          expect(JSON.parse(JSON.stringify(entry))).toEqual(withoutUndefined(entry));
    expect(Object.values(example.briefing ?? {}).filter(isMap)).toHaveLength(12);
  });
});

/** As JSON leaves it: no property that is undefined. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, withoutUndefined(one)]])),
  );
}
