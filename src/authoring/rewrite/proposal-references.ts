import { actorId, articleId, measureId, topicId } from '../../content/schemas/ids.ts';
import type { StoredProposals } from '../proposals/schema.ts';
import { renamed, type Renaming } from './naming.ts';

/** What was proposed for an article, with an entry or a statement under its new id. */
export function withRenamedProposals(stored: StoredProposals, renaming: Renaming): StoredProposals {
  const name = (id: string): string => renamed(id, renaming);
  const { mentions, attributions, figures, topics, duplicates, review } = stored;
  return {
    ...stored,
    article: articleId.parse(name(stored.article)),
    mentions: mentions.map((one) => ({ ...one, actor: actorId.parse(name(one.actor)) })),
    attributions: attributions.map((one) => {
      const actor = one.speaker?.actor;
      return actor === undefined || one.speaker === null
        ? one
        : { ...one, speaker: { ...one.speaker, actor: actorId.parse(name(actor)) } };
    }),
    figures: figures.map((one) =>
      one.measure === null ? one : { ...one, measure: measureId.parse(name(one.measure)) },
    ),
    topics: topics.map((one) => ({ ...one, topic: topicId.parse(name(one.topic)) })),
    duplicates: duplicates.map((one) => ({
      ...one,
      of: name(one.of),
      statement: one.statement === null ? null : statementOf(name(`${one.of}#${one.statement}`)),
    })),
    ...(review === undefined ? {} : { review: renamedReview(review, stored.article, renaming) }),
  };
}

const statementOf = (key: string): string => key.slice(key.indexOf('#') + 1);

type Review = NonNullable<StoredProposals['review']>;

/** Decisions name what they are on in their key (`topic ceasefire`), and what came of it (`statement proof-first`). */
function renamedReview(review: Review, article: string, renaming: Renaming): Review {
  return Object.fromEntries(
    Object.entries(review).map(([key, { became, ...decision }]) => [
      /^(?:topic|duplicate) /u.test(key) ? renamedKey(key, renaming) : key,
      became === undefined ? decision : { ...decision, became: renamedWords(became, article, renaming) },
    ]),
  );
}

function renamedKey(key: string, renaming: Renaming): string {
  const words = key.split(' ');
  const [kind, which, of = '', statement] = words;
  if (kind === 'topic') return words.map((word, at) => (at === 0 ? word : renamed(word, renaming))).join(' ');
  const other = statement === undefined ? undefined : statementOf(renamed(`${of}#${statement}`, renaming));
  return [kind, which, renamed(of, renaming), ...(other === undefined ? [] : [other]), ...words.slice(4)].join(' ');
}

/** Ids outside quotation marks; a statement of the article stands without it. */
const renamedWords = (words: string, article: string, renaming: Renaming): string =>
  words.replace(/"[^"]*"|[a-z0-9-]+(?:#[a-z0-9-]+)?/gu, (word) => {
    const other = renamed(word, renaming);
    return other === word && !word.includes('#') ? statementOf(renamed(`${article}#${word}`, renaming)) : other;
  });
