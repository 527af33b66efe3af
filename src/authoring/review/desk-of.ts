import type { EntryFacts, AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { CollectionName } from '../../content/entry.ts';
import { runsOf } from '../../briefing/documents/copied.ts';
import type { ArticleData } from '../../content/schemas/article.ts';
import { namesOf } from '../../content/names.ts';
import type { StoredProposals } from '../proposals/schema.ts';
import { withTexts } from '../proposals/span-texts.ts';
import type { ArticleFacts, Desk, Named, OwnStatement } from './desk.ts';
import { speakerWords } from './flows/keep-statement.ts';
import { itemsOf } from './item.ts';

/** What a review begins with: a draft, its document's paragraphs, what is proposed, and the briefing as it is. */
export function deskOf(
  article: EntryFacts<'articles'>,
  facts: readonly AnyEntryFacts[],
  language: string,
  stored: StoredProposals,
  paragraphs: readonly string[],
): Desk {
  const of = <C extends CollectionName>(collection: C): EntryFacts<C>[] =>
    facts.filter((one): one is Extract<AnyEntryFacts, EntryFacts<C>> => one.collection === collection);
  const body = stored.body.map((number) => paragraphs[number - 1] ?? '');
  const proposals = withTexts(stored, body);
  const named = ({ id, file, data }: EntryFacts<'actors' | 'outlets'>): Named => ({
    ...{ id, file, name: data.name },
    names: namesOf(data),
  });
  const names = (collection: 'topics' | 'kinds' | 'measures'): ReadonlyMap<string, string> =>
    new Map(of(collection).map(({ id, data }) => [id, data.name]));
  const others = of('articles').filter(({ id }) => id !== article.id);
  return {
    ...{ article: article.id, file: article.file, language, body, numbers: stored.body, proposals },
    ...articleParts(article.data),
    runs: runsOf(paragraphs),
    items: itemsOf(proposals, body.length),
    called: new Map(),
    actors: of('actors').map(named),
    outlets: of('outlets').map(named),
    events: of('events').map(({ id, data }) => ({ id, title: data.title, when: data.when })),
    ...{ topics: names('topics'), kinds: names('kinds'), measures: names('measures') },
    others: new Map(
      others.flatMap(({ id, data }) =>
        Object.entries(data.statements).map(([statement, { gist }]) => [`${id}#${statement}`, gist]),
      ),
    ),
    articles: new Map(others.map(({ id, data }) => [id, data.title])),
    ids: new Set(facts.map(({ id }) => id)),
  };
}

/** What of a desk the article's file says: read again where the editor has changed it. */
export function articleParts(data: ArticleData): {
  readonly facts: ArticleFacts;
  readonly own: readonly OwnStatement[];
} {
  const { title, titleBasis, published, publishedBasis, publishedNote, outlet, outletBasis, outletNote, topics } = data;
  return {
    facts: {
      ...{ title, titleBasis, published, publishedBasis, outletBasis, topics },
      ...{ publishedNote: publishedNote ?? '', outlet: outlet ?? '', outletNote: outletNote ?? '' },
    },
    own: Object.entries(data.statements).map(([id, { by, p, at, gist, act }]) => ({
      ...{ id, p, at, gist, act, speaker: speakerWords(by) },
    })),
  };
}
