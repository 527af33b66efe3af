import type { SyntheticArticle, SyntheticStatement } from './article.ts';
import { markdownFile, type ContentFile } from './file.ts';

/** An article as `content/` has it: its text in full, a statement to every quotation. */
export function articleFile(article: SyntheticArticle): ContentFile {
  const { id, day, title, outlet, topics, paragraphs, label, document, copyOf } = article;
  return markdownFile(
    articlePath(article),
    {
      title,
      outlet: outlet?.id,
      published: day,
      language: 'en',
      url: `https://reports.example/${id}`,
      body: 'full',
      rights: 'full',
      document: { sha256: document, paragraphs: paragraphs.length },
      topics: topics.map((topic) => topic.id),
      wireOf: copyOf?.id,
      statements: Object.fromEntries(
        article.statements.map((statement) => [statement.id, fieldsOf(statement, article)]),
      ),
      labels: [{ for: label.of.id, words: label.words, p: label.paragraph }],
    },
    paragraphs.map((text, index) => `${text} {#b${index + 1}}\n`).join('\n'),
  );
}

/** Folders by month keep the number of files in each small. */
export const articlePath = ({ id, day }: Pick<SyntheticArticle, 'id' | 'day'>): string =>
  `articles/${day.slice(0, 4)}/${day.slice(5, 7)}/${id}.md`;

function fieldsOf(statement: SyntheticStatement, { copyOf }: SyntheticArticle): Record<string, unknown> {
  const { id, by, through, paragraph, act, quote, cue, gist, topic, about, event, claim, figure } = statement;
  return {
    by: by.id,
    ...(cue === undefined ? {} : { cue }),
    ...(through === undefined ? {} : { through: [through.id] }),
    p: paragraph,
    at: `b${paragraph}`,
    act,
    form: 'mixed',
    quote,
    gist,
    topics: [topic.id],
    ...(act === 'accuses' ? { against: [about.id] } : { about: [about.id] }),
    ...(claim === undefined ? {} : { claims: { [claim.claim.id]: claim.position } }),
    ...(event === undefined ? {} : { event: { id: event.id, when: event.when } }),
    ...(figure === undefined
      ? {}
      : {
          figures: [
            {
              measure: figure.measure.id,
              value: figure.value,
              ...(event === undefined ? {} : { event: event.id }),
            },
          ],
        }),
    ...(copyOf === undefined ? {} : { same: `${copyOf.id}#${id}` }),
  };
}
