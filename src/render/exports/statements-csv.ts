import type { Briefing } from '../../briefing/model.ts';
import { list } from './csv-list.ts';
import { csvRow } from './csv-row.ts';
import { speakerText } from './speaker-text.ts';

const statementColumns = [
  'key',
  'utterance',
  'article',
  'outlet',
  'published',
  'published_basis',
  'speakers',
  'as',
  'cue',
  'act',
  'form',
  'quote',
  'gist',
  'said',
  'said_basis',
  'occasion',
  'topics',
  'about',
  'against',
  'positions',
  'events',
  'through',
  'citing',
  'in',
  'paragraphs',
  'block',
  'url',
] as const;

/**
 * All statements by date said, a row for each report: rows with one `utterance` report the same words. `outlet` is empty
 * where none is stated; dates are EDTF; `positions` are `claim=position`; lists are separated by `; `.
 */
export function* statementsCsv({ statements, articles }: Briefing): Generator<string> {
  yield csvRow(statementColumns);
  for (const statement of statements.values()) {
    const article = articles.get(statement.article);
    yield csvRow([
      statement.key,
      statement.utterance,
      statement.article,
      article?.outlet ?? '',
      article?.published.date.text ?? '',
      article?.published.basis ?? '',
      list(statement.speakers.map(speakerText)),
      statement.as ?? '',
      statement.cue ?? '',
      statement.act,
      statement.form,
      statement.quote.join(' … '),
      statement.gist,
      statement.when.date.text,
      statement.when.basis,
      statement.occasion ?? '',
      list(statement.topics),
      list(statement.about),
      list(statement.against),
      list(statement.positions.map(({ claim, position }) => `${claim}=${position}`)),
      list(statement.reports.map(({ event }) => event)),
      list(statement.through.map(({ id }) => id)),
      list(statement.citing.map(({ id }) => id)),
      statement.in,
      statement.paragraphs.join(' '),
      statement.block,
      article?.url ?? '',
    ]);
  }
}
