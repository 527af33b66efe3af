import type { AnyEntry } from '../../content/entry.ts';
import type { Documents } from '../../content/documents.ts';
import type { Problem } from '../../content/problem.ts';
import type { Folder, Stamp } from '../../content/read/folder.ts';
import { foundText, type FoundText } from '../../content/read/found-text.ts';
import { entriesIn } from '../../content/read/source.ts';
import { digestEntry } from '../../briefing/digest/digest.ts';
import { uncovered } from '../../briefing/documents/coverage.ts';
import { verifyArticle } from '../../briefing/documents/verify.ts';
import { isDraft } from '../../briefing/drafts.ts';
import { buildMatcher, type Matcher } from '../../briefing/mentions/matcher.ts';
import { digestOf } from '../digest.ts';
import type { KnownFile, ReadFile } from './known-files.ts';
import type { Register } from './names.ts';
import { bodyOf, shapeOf } from './shape.ts';
import { settled, stampOf } from './stamps.ts';
import { packWords } from './words.ts';

/** A file as it was found. */
export interface FoundFile {
  readonly file: string;
  /** Taken before the text was read, so that a change meanwhile shows in the next. */
  readonly stamp: Stamp;
  readonly found: FoundText;
  /** Of the text, or of why there is none. */
  readonly digest: string;
}

export async function findFile(folder: Folder, file: string): Promise<FoundFile> {
  const stamp = stampOf(folder, file);
  const found = await foundText(folder, file);
  return { file, stamp, found, digest: digestOf(found.ok ? found.text : JSON.stringify(found)) };
}

/** What a file's text is read with. */
export interface Making {
  readonly matcher: Matcher;
  /** The briefing's. */
  readonly language: string;
  readonly verifying: Verifying;
}

/** What articles are held against. */
export interface Verifying {
  readonly documents?: Documents;
  readonly coverage?: boolean;
  /** Hold drafts against their documents too. */
  readonly drafts?: boolean;
}

/** What files are read with against the names of a register. */
export const makingOf = ({ actors, others, language }: Register, verifying: Verifying = {}): Making => ({
  matcher: buildMatcher(actors, language, others),
  language,
  verifying,
});

/** Makes of a file what a briefing is built from. */
export async function makeFile({ file, stamp, found, digest }: FoundFile, making: Making): Promise<KnownFile> {
  const { entries, problems, unread } = entriesIn(file, found);
  const words = new Set<string>();
  const verified = await verify(entries, making.verifying);
  const read: ReadFile = {
    facts: entries.map((entry) => digestEntry(entry, making.matcher, making.language, words)),
    problems: [...problems, ...verified.problems],
    unread,
    verified: verified.quotes,
  };
  return {
    stamp: settled(stamp),
    text: digest,
    shape: shapeOf(read),
    body: bodyOf(read),
    words: packWords(words),
    read,
  };
}

/** As `makeFile`, of several files, which are held against no document. */
export async function makeFound(
  found: readonly FoundFile[],
  register: Register,
): Promise<ReadonlyMap<string, KnownFile>> {
  const making = makingOf(register);
  const made = new Map<string, KnownFile>();
  for (const one of found) made.set(one.file, await makeFile(one, making));
  return made;
}

async function verify(
  entries: readonly AnyEntry[],
  { documents, coverage, drafts }: Verifying,
): Promise<{ readonly problems: readonly Problem[]; readonly quotes: number }> {
  const problems: Problem[] = [];
  let quotes = 0;
  for (const entry of documents === undefined ? [] : entries) {
    if (entry.collection !== 'articles' || (drafts !== true && isDraft(entry))) continue;
    const paragraphs = await documents?.paragraphsOf(entry.data.document.sha256);
    if (paragraphs === undefined || paragraphs === null) continue;
    quotes += Object.values(entry.data.statements).filter(({ quote }) => quote !== undefined).length;
    problems.push(...verifyArticle(entry, paragraphs), ...(coverage === true ? uncovered(entry, paragraphs) : []));
  }
  return { problems, quotes };
}
