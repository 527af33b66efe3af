import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { finderOf } from '../briefing/find/finder.ts';
import { termsOf, type Term } from '../briefing/find/query.ts';
import type { NameBook } from '../briefing/find/names.ts';
import { Failure } from '../content/failure.ts';
import { folderAt } from '../content/read/folder.ts';
import { contentFolder } from './content-folder.ts';
import { findInArticles, type ArticleFiles } from './find/in-articles.ts';
import { findInDocuments } from './find/in-documents.ts';
import { nameBook } from './find/name-book.ts';
import type { Passage } from './find/passage.ts';
import { passageText, readAsText } from './find/passage-text.ts';
import { counted } from './problem-report.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';

interface FindOptions {
  readonly content?: string;
  readonly documents?: string;
  readonly exact?: boolean;
  readonly json?: boolean;
}

export function findCommand(program: Command, session: Session): void {
  program
    .command('find')
    .summary('find words in the articles and their documents')
    .description(
      'Lists the passages of articles and documents in which all of the words stand, with file, line, paragraph and the ' +
        'statements that rest on it. Case and diacritics do not count; words between quotation marks stand together; ' +
        '"milit*" is any word that begins so. A name stands for every name of its bearer, which is then said.',
    )
    .argument('<words...>', 'what to look for')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--documents <dir>', 'folder of the documents (default: documents, beside the briefing)')
    .option('--exact', 'look for the words as they are typed, and for no other name of whoever bears them')
    .option('--json', 'write the result as JSON')
    .action((words: string[], options: FindOptions) => find(words, options, session));
}

async function find(words: readonly string[], options: FindOptions, session: Session): Promise<void> {
  const { cwd, out, err } = session;
  const content = contentFolder(cwd, options.content);
  const documents = documentsFolder(cwd, content, options.documents);
  const book = await nameBook(folderAt(content));
  const terms = termsOf(words, options.exact === true ? null : book);
  if (terms.length === 0) throw new UsageError('There is nothing to look for in that: give at least one word.');
  const json = options.json === true;
  if (json) out.write(`{"words":${JSON.stringify(words)},"read":${JSON.stringify(terms.map(readAs))},"passages":[`);
  else err.write(readAsText(terms));

  const finder = finderOf(terms);
  const files: ArticleFiles = new Map();
  const found = { passages: 0, files: new Set<string>() };
  const tell = (passage: Passage): void => {
    if (json) out.write(`${found.passages === 0 ? '\n' : ',\n'}${JSON.stringify(passage)}`);
    else out.write(`${found.passages === 0 ? '' : '\n'}${passageText(passage, cwd, out)}`);
    found.passages += 1;
    found.files.add(passage.file);
  };
  for await (const passage of findInArticles(content, finder, files)) tell(passage);
  if (documents !== null) for await (const passage of findInDocuments(documents, content, finder, files)) tell(passage);

  if (json) out.write(found.passages === 0 ? ']}\n' : '\n]}\n');
  else err.write(closing(found.passages, found.files.size, terms, documents !== null, book));
  session.end(found.passages === 0 ? 1 : 0);
}

function documentsFolder(cwd: string, content: string, given: string | undefined): string | null {
  const folder = given === undefined ? join(dirname(content), 'documents') : resolve(cwd, given);
  if (existsSync(folder)) return folder;
  if (given === undefined) return null;
  throw new Failure(`There is no folder ${given}. Name the folder of the documents with --documents.`);
}

const readAs = ({ asked, names, readings }: Term) => ({
  asked,
  names: names.map(({ collection, id, name }) => ({ collection, id, name })),
  forms: readings.map(({ text }) => text),
});

function closing(passages: number, files: number, terms: readonly Term[], documents: boolean, book: NameBook): string {
  const where = documents ? '' : ' The documents are not at hand: only articles were looked through.';
  if (passages > 0) return `\n${counted(passages, 'passage')} in ${counted(files, 'file')}.${where}\n`;
  const near = terms.filter(({ names }) => names.length === 0).flatMap(({ asked }) => book.near(asked));
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `"${name}"`).join(', ')}?`;
  const together = terms.length > 1 ? 'No passage holds all of it.' : 'No passage holds it.';
  return `${together}${meant}${where}\n`;
}
