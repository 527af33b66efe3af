import { duplicatesOf, buildDuplicateIndex } from '../../../src/intake/duplicates/duplicates.ts';
import type { KnownArticle } from '../../../src/intake/duplicates/article.ts';
import { fingerprintOf } from '../../../src/intake/duplicates/fingerprint.ts';
import { seededRandom } from '../briefing/random.ts';
import { synthesize } from '../briefing/synthesize.ts';
import { worldOf } from '../briefing/world.ts';
import { edits } from './edits.ts';
import type { Measurement, Row } from './row.ts';

const articles = 10_000;
/** One article in so many is edited and looked for. */
const every = 100;

interface Known extends KnownArticle {
  readonly body: readonly string[];
  readonly copyOf: string | undefined;
}

/** Copies and edited versions among ten thousand generated articles: what is found, what is found wrongly, and how fast. */
export const duplicates: Row = {
  name: 'duplicates',
  folder: '.',
  run() {
    // What an editor adds is drawn from other words than the articles are.
    const { word } = worldOf({ articles: 10, seed: 3 });
    const known = [...generated()];
    const memory = heap();
    const began = performance.now();
    const index = buildDuplicateIndex(known);
    const built = performance.now() - began;
    const held = (heap() - memory) / 1e6;
    const random = seededRandom(2);
    const looked = known.filter((_, at) => at % every === 0);
    let queries = 0;
    let wrong = 0;
    let milliseconds = 0;
    const look = (article: KnownArticle): readonly string[] => {
      const start = performance.now();
      const found = duplicatesOf(index, article);
      milliseconds += performance.now() - start;
      queries += 1;
      return found.filter(({ kind }) => kind !== 'same-utterance').map(({ of }) => of);
    };
    const families = Map.groupBy(known, ({ id, copyOf }) => copyOf ?? id);
    const recalls = edits.map(({ name, apply }): Measurement => {
      let found = 0;
      for (const article of looked) {
        const relatives = new Set(families.get(article.copyOf ?? article.id)?.map(({ id }) => id));
        const edited = {
          ...article,
          id: 'edited',
          outlet: 'another',
          fingerprint: fingerprintOf(apply(article.body, random, word)),
        };
        const others = look(edited);
        if (others.includes(article.id)) found += 1;
        wrong += others.filter((id) => !relatives.has(id)).length;
      }
      return {
        what: `duplicates, ${name}, recall`,
        value: found / looked.length,
        unit: 'share',
        reach: null,
        others: '',
      };
    });
    return Promise.resolve({
      measurements: [
        ...recalls,
        {
          what: 'duplicates, wrong ones in all queries',
          value: wrong,
          unit: 'count',
          reach: 0,
          reachIs: 'most',
          others: '',
        },
        {
          what: 'duplicates, articles added to the index',
          value: articles / (built / 1000),
          unit: 'per second',
          reach: null,
          others: '',
        },
        {
          what: 'duplicates, queries',
          value: queries / (milliseconds / 1000),
          unit: 'per second',
          reach: 100,
          others: '',
        },
        {
          what: 'duplicates, index of 10,000 articles',
          value: held,
          unit: 'MB',
          reach: 100,
          reachIs: 'most',
          others: '',
        },
        {
          what: 'duplicates, fingerprint, bytes',
          value: JSON.stringify(known[0]?.fingerprint).length,
          unit: 'count',
          reach: null,
          others: '',
        },
      ],
      mistakes: [],
    });
  },
};

function* generated(): Generator<Known> {
  for (const { article } of synthesize({ articles, seed: 1 })) {
    if (article === undefined) continue;
    const { id, day, title, outlet, paragraphs, statements, copyOf } = article;
    yield {
      id,
      title,
      published: day,
      outlet: outlet?.id,
      body: paragraphs,
      copyOf: copyOf?.id,
      fingerprint: fingerprintOf(paragraphs),
      utterances: statements.map(({ id: statement, by, quote }) => ({ statement, actor: by.id, quote })),
    };
  }
}

const heap = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
