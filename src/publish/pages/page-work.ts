import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '../../views/pages/pages.ts';
import type { ShownPage } from '../../views/pages/shown-page.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import { checkedText } from '../checked-text.ts';
import type { SiteFile } from '../offline/list.ts';
import type { Bodies, PageKey, SiteProgram } from '../program/program.ts';
import type { searchRecord, SearchRecord } from '../search/record.ts';
import { readShown, writeShown } from './kept-views.ts';
import type { Traces } from './traces.ts';
import { writePieces } from './write-pieces.ts';

/** A page or another file of a site that may have to be made, and what the published site has of it. */
export interface PageTask extends Page {
  readonly kind: 'page' | 'file';
  /** The page's key, where the site has it. */
  readonly key?: string | undefined;
  /** SHA-256 of the file's content, hexadecimal, where the site has it. */
  readonly hash?: string | undefined;
  /** Where nothing has changed but texts: those of them that the page reads. */
  readonly texts?: readonly BodyText[];
}

/** What came of a task. */
export interface PageDone extends Partial<Pick<PageKey, 'key' | 'bodies'>> {
  readonly path: string;
  /** What was made of it; absent where the page is as of the same key as before. */
  readonly made?: SiteFile;
  /** What of the page is searched; with `made`, of a page of a site that has a search index. */
  readonly record?: SearchRecord | null | undefined;
}

/** The file of a page, below the site's folder. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Where pages are made. */
export interface Workplace {
  /** The briefing's folder. */
  readonly content: string;
  readonly stage: string;
  /** The folder of what is kept. */
  readonly state: string;
  /** Absent where the site has no search index. */
  readonly searchRecord?: typeof searchRecord | undefined;
}

/**
 * Makes what is not as it was, and writes into the stage what differs from the published site. What a page's view follows
 * from is noted in `traces`. Rejects with a `Failure` where a text is not the one that was checked.
 */
export async function workOn(
  task: PageTask,
  program: SiteProgram,
  { content, stage, state, searchRecord }: Workplace,
  traces: Traces,
): Promise<PageDone> {
  const { kind, path } = task;
  if (kind === 'file') return { path, made: await putFile(task, await program.pieces(path), stage) };
  const { texts } = task;
  const before = texts && (await readShown(state, task));
  const { key, bodies, shown } = before ? program.keyAgain(before, texts) : await keyOf(task, program, traces);
  if (key === task.key) return { path, key, bodies };
  const read = bodiesOf(content, shown);
  const html = before && shown ? await program.htmlAgain(path, shown, read) : await program.html(task, read);
  if (shown !== undefined) writeShown(state, path, key, shown);
  return { path, key, bodies, made: putPage(task, html, stage), record: searchRecord?.(html, `/${path}`) };
}

const bodiesOf = (content: string, shown: ShownPage | undefined): Bodies =>
  new Map(shown?.bodies.map(({ file, hash }) => [file, checkedText(content, file, hash)]));

async function keyOf(task: PageTask, program: SiteProgram, traces: Traces): Promise<PageKey> {
  const { reads, ...made } = await program.key(task);
  traces.note(task.path, made.key, reads);
  return made;
}

/** Waits for the disk: a turn of the event loop for each step would take longer, and nothing else could be done in it. */
function putPage(task: PageTask, html: string, stage: string): SiteFile {
  const bytes = Buffer.from(html);
  const made = { file: fileOf(task.path), bytes: bytes.byteLength, hash: hash('sha256', bytes) };
  if (made.hash !== task.hash) writeFileSync(placeIn(stage, made.file), bytes);
  return made;
}

/** What it is shows when all of it is written. */
async function putFile(task: PageTask, pieces: Iterable<string>, stage: string): Promise<SiteFile> {
  const at = placeIn(stage, task.path);
  const beside = `${at}.tmp`;
  const made = { file: task.path, ...(await writePieces(beside, pieces)) };
  await (made.hash === task.hash ? rm(beside) : rename(beside, at));
  return made;
}

function placeIn(stage: string, file: string): string {
  const at = join(stage, file);
  mkdirSync(dirname(at), { recursive: true });
  return at;
}
