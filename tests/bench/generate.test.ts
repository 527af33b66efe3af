import { describe, expect, test } from 'vitest';
import type { SyntheticArticle } from '../../scripts/bench/briefing/article.ts';
import { worldOf, type Recipe } from '../../scripts/bench/briefing/world.ts';
import { generate, type Written } from '../../scripts/bench/generate.ts';
import type { Folder } from '../../src/content/read/folder.ts';
import { loadBriefing } from '../../src/publish/load.ts';

interface Gathered {
  readonly written: Written;
  readonly files: ReadonlyMap<string, string>;
  readonly articles: readonly SyntheticArticle[];
}

function gather(recipe: Recipe): Gathered {
  const files = new Map<string, string>();
  const articles: SyntheticArticle[] = [];
  const written = generate(
    recipe,
    (path, text) => files.set(path, text),
    (article) => articles.push(article),
  );
  return { written, files, articles };
}

const folderOf = (files: ReadonlyMap<string, string>): Folder => ({
  list: () => Promise.resolve([...files.keys()].sort()),
  read: (file) => Promise.resolve(files.get(file) ?? ''),
});

const small = { articles: 60, seed: 7 };
const larger = gather({ articles: 600, seed: 1 });
const loaded = loadBriefing('', { folder: folderOf(larger.files) });
const originals = larger.articles.filter(({ copyOf }) => copyOf === undefined);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a synthetic briefing', () => {
  test('is the same, byte for byte, for the same seed', () => {
    expect(gather(small).files).toEqual(gather(small).files);
  });

  test('is another one for another seed', () => {
    const paths = (seed: number) => [...gather({ ...small, seed }).files.values()];
    const [one, other] = [paths(7), new Set(paths(8))];
    expect(one.filter((text) => text.startsWith('---')).some((text) => other.has(text))).toBe(false);
  });

  test('breaks no rule and draws no warning', async () => {
    const { problems, briefing } = await loaded;
    expect(problems).toEqual([]);
    expect(briefing?.articles.size).toBe(600);
  });

  test('is sound at its smallest', async () => {
    const { files } = gather({ articles: 10, seed: 1 });
    expect((await loadBriefing('', { folder: folderOf(files) })).problems).toEqual([]);
  });

  test('has articles of about 530 words in twelve blocks with six quotations', () => {
    const words = originals.map(({ paragraphs }) => paragraphs.join(' ').split(/\s+/).length);
    expect(mean(words)).toBeGreaterThan(510);
    expect(mean(words)).toBeLessThan(550);
    for (const { paragraphs, statements } of originals) {
      expect(paragraphs).toHaveLength(12);
      expect(statements).toHaveLength(6);
      for (const { quote, paragraph } of statements) expect(paragraphs[paragraph - 1]).toContain(`“${quote}”`);
    }
  });

  test('has about 0.2 events and 0.1 claims an article, and 5 % copies', () => {
    const { articles, events, claims, copies } = larger.written;
    expect(events / articles).toBeCloseTo(0.2, 1);
    expect(claims / articles).toBeCloseTo(0.1, 1);
    expect(copies / articles).toBeCloseTo(0.05, 1);
    expect(copies).toBeGreaterThan(0);
  });

  test('has copies that say what their original says, and name it', async () => {
    const { briefing } = await loaded;
    for (const { id, copyOf, paragraphs } of larger.articles.filter((article) => article.copyOf !== undefined)) {
      expect(paragraphs).toEqual(copyOf?.paragraphs);
      const article = [...(briefing?.articles.values() ?? [])].find((one) => one.id === id);
      expect(article?.wireOf).toBe(copyOf?.id);
      let first = copyOf;
      while (first?.copyOf) first = first.copyOf;
      for (const statement of article?.statements ?? [])
        expect(statement.utterance).toBe(`${first?.id ?? ''}#${statement.id}`);
    }
  });

  test('has copies of copies, and statements that came through another outlet', () => {
    expect(larger.articles.some(({ copyOf }) => copyOf?.copyOf !== undefined)).toBe(true);
    expect(larger.articles.flatMap(({ statements }) => statements).some(({ through }) => through)).toBe(true);
  });

  test('says with which word a statement is reported, as its paragraph has it, mostly with one of a few', async () => {
    const { briefing } = await loaded;
    const cues = originals.flatMap(({ paragraphs, statements }) =>
      statements.flatMap(({ cue, by, paragraph }) => {
        if (cue !== undefined) expect(paragraphs[paragraph - 1]).toContain(`${by.name} ${cue} `);
        return cue ?? [];
      }),
    );
    const all = originals.flatMap(({ statements }) => statements);
    expect(cues.length / all.length).toBeGreaterThan(0.3);
    expect(new Set(cues).size).toBeGreaterThan(100);
    expect(new Set(cues).size).toBeLessThanOrEqual(300);
    expect([...(briefing?.articles.values() ?? [])].some(({ statements }) => statements.some(({ cue }) => cue))).toBe(
      true,
    );
  });

  test('has figures of events that differ', () => {
    const ofEvents = new Map<string, Set<number>>();
    for (const { statements } of originals)
      for (const { event, figure } of statements)
        if (event && figure) ofEvents.set(event.id, (ofEvents.get(event.id) ?? new Set()).add(figure.value));
    expect([...ofEvents.values()].filter((values) => values.size > 1).length).toBeGreaterThan(5);
  });

  test('has places on the map: areas, places within them, and some that are known by their area alone', async () => {
    const places = [...((await loaded).briefing?.places.values() ?? [])];
    expect(places.filter(({ coordinates }) => coordinates).length).toBeGreaterThan(places.length / 2);
    expect(places.some(({ coordinates, within }) => coordinates === undefined && within !== undefined)).toBe(true);
  });

  test('uses its words as often as a real text does: a few very often, most of them hardly ever', () => {
    const { vocabulary } = worldOf({ articles: 600, seed: 1 });
    const counts = new Map<string, number>();
    for (const { paragraphs } of originals)
      for (const word of paragraphs
        .join(' ')
        .toLowerCase()
        .match(/[a-z]+/g) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const used = (rank: number): number => counts.get(vocabulary[rank - 1] ?? '') ?? 0;
    expect(used(1)).toBeGreaterThan(5 * used(30));
    expect(used(30)).toBeGreaterThan(5 * used(600));
    expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(counts.size / 5);
  });

  test('speaks of a few actors often and of the others seldom', () => {
    const articlesWith = (index: number): number =>
      originals.filter(({ actors }) => actors.some(({ id }) => id === `actor-${index}`)).length;
    expect(articlesWith(1)).toBeGreaterThan(2 * articlesWith(10));
  });

  test('has an edition for each month, which cites that month alone', async () => {
    const { briefing } = await loaded;
    const editions = [...(briefing?.editions.values() ?? [])];
    expect(editions).toHaveLength(10);
    for (const { bluf, date } of editions)
      for (const { text } of bluf) expect(text).toContain(`[@${date.text.slice(0, 7)}`);
  });
});
