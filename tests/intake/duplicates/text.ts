import { seededRandom } from '../../../scripts/bench/briefing/random.ts';
import { worldOf } from '../../../scripts/bench/briefing/world.ts';
import { sentence } from '../../../scripts/bench/briefing/prose.ts';
import type { KnownArticle } from '../../../src/intake/duplicates/article.ts';
import { fingerprintOf } from '../../../src/intake/duplicates/fingerprint.ts';

const world = worldOf({ articles: 10, seed: 7 });
export const random = seededRandom(11);
export const word = world.word;

/** A body of made-up words, another one with every call. */
export const bodyOf = (paragraphs = 10): readonly string[] =>
  Array.from({ length: paragraphs }, () => `${sentence(world, 20)} ${sentence(world, 20)}`);

export const articleOf = (id: string, body: readonly string[], others: Partial<KnownArticle> = {}): KnownArticle => ({
  id,
  title: id,
  published: '2016-09-24',
  fingerprint: fingerprintOf(body),
  utterances: [],
  ...others,
});
