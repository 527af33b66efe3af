import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readProposalsFile } from '../authoring/proposals/read.ts';
import { deskOf } from '../authoring/review/desk-of.ts';
import { ReviewSession } from '../authoring/review/session.ts';
import { progressOf } from '../authoring/review/state.ts';
import type { EntryFacts } from '../briefing/digest/digest.ts';
import { suggestion } from '../content/read/explain.ts';
import { Failure } from '../content/failure.ts';
import { contentFolder } from './content-folder.ts';
import { chooseDraft } from './review/choose-draft.ts';
import { documentParagraphs } from './review/document.ts';
import { offerDatedName } from './review/offer-dated-name.ts';
import { walk, type Walked } from './review/walk.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';

interface ReviewOptions {
  readonly content?: string;
  readonly documents?: string;
}

export function reviewCommand(program: Command, session: Session): void {
  program
    .command('review')
    .summary('walk through what is proposed for a draft')
    .description(
      'Walks through what "readout ingest" proposes for a draft, with the paragraph shown: accept, edit, reject, skip, undo. ' +
        'Everything is kept at once; quit and come back as you like. Keys may also come from a pipe, one a line.',
    )
    .argument('[id]', 'the draft; without it the drafts are listed first')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--documents <dir>', 'folder of the documents (default: documents, beside that of the briefing)')
    .action((id: string | undefined, options: ReviewOptions) => review(id, options, session));
}

async function review(given: string | undefined, options: ReviewOptions, session: Session): Promise<void> {
  const content = contentFolder(session.cwd, options.content);
  const documents =
    options.documents === undefined ? join(dirname(content), 'documents') : resolve(session.cwd, options.documents);
  const { config, facts } = await session.loadBriefing(content, { drafts: true });
  const articles = facts.filter((one) => one.collection === 'articles');
  const drafts = articles.filter(({ data }) => data.review === 'draft');
  const open = async (article: EntryFacts<'articles'>): Promise<Walked> => {
    const proposals = await readProposalsFile(content, article.id);
    if (proposals === null)
      throw new Failure(
        `Nothing is proposed for ${article.id}: it was not made by "readout ingest". Edit ${shownPath(session.cwd, join(content, article.file))} by hand.`,
      );
    const { stored } = proposals;
    const paragraphs = await documentParagraphs(documents, stored.document, session.cwd);
    const desk = deskOf(article, facts, config?.language ?? 'en', stored, paragraphs);
    return { content, paragraphs, review: new ReviewSession(content, proposals, desk) };
  };
  if (given === undefined && drafts.length === 0) {
    session.out.write('No draft waits. "readout ingest" makes drafts of documents.\n');
    return;
  }
  const named = given === undefined ? undefined : namedDraft(given, articles);
  const answers = session.answers();
  try {
    const article = named ?? (await chooseDraft(drafts, { content, documents, cwd: session.cwd }, answers));
    if (article === undefined) return;
    const walked = await open(article);
    const ended = await walk(walked, answers, session);
    const { desk } = walked.review.state;
    const id = ended === 'accepted' ? await offerDatedName(content, desk, answers) : desk.article;
    answers.close();
    session.out.write(farewell(ended, id, walked, session));
  } finally {
    answers.close();
  }
}

function namedDraft(id: string, articles: readonly EntryFacts<'articles'>[]): EntryFacts<'articles'> {
  const found = articles.find((article) => article.id === id);
  if (found?.data.review === 'draft') return found;
  if (found !== undefined) throw new Failure(`${id} is accepted already. Edit its file to change it.`);
  const drafts = articles.filter(({ data }) => data.review === 'draft').map((article) => article.id);
  throw new Failure(
    `There is no draft "${id}". ${suggestion(id, drafts) ?? '"readout review" without an id lists the drafts.'}`,
  );
}

function farewell(ended: 'quit' | 'accepted', id: string, { review }: Walked, { out }: Session): string {
  if (ended === 'accepted') return `${out.style('green', 'Accepted')} ${id}: the next "readout build" publishes it.\n`;
  const { done, all } = progressOf(review.state);
  return `${done} of ${all} decided. "readout review ${id}" goes on from here.\n`;
}
