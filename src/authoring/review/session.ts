import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { asUnreadable } from '../../content/read/unreadable.ts';
import { utf8Text } from '../../content/read/utf8.ts';
import type { ReadProposals } from '../proposals/read.ts';
import { createFile, replaceFile } from '../write-file.ts';
import type { Desk, Edit } from './desk.ts';
import { KeptProposals } from './kept-proposals.ts';
import { beginReview, type Input, type ReviewState, type Want } from './state.ts';
import { step } from './step.ts';

interface Written {
  readonly file: string;
  readonly before: string | null;
  readonly after: string;
}
interface Past {
  readonly state: ReviewState;
  readonly written: readonly Written[];
}

/**
 * A review with its files. Whatever is accepted is written at once, each file whole or not at all, and the decision after
 * it: a review that ends in the middle goes on where it was.
 */
export class ReviewSession {
  #state: ReviewState;
  readonly #past: Past[] = [];
  readonly #content: string;
  readonly #kept: KeptProposals;

  constructor(content: string, proposals: ReadProposals, desk: Desk) {
    this.#content = content;
    this.#kept = new KeptProposals(content, proposals);
    this.#state = beginReview(desk, new Map(Object.entries(proposals.stored.review ?? {})));
  }

  get state(): ReviewState {
    return this.#state;
  }

  /** Takes a key or an answer; gives back what only the program around can do. */
  async take(input: Input): Promise<Want | null> {
    const { state, edits, want } = step(this.#state, input);
    if (want === 'undo') {
      await this.#undo();
      return null;
    }
    await this.edit(edits, state);
    return want;
  }

  /**
   * Makes edits and goes on in another state; where one cannot be made, or the proposals were changed meanwhile, nothing is
   * written and the review says why. Says whether they were made.
   */
  async edit(edits: readonly Edit[], next: ReviewState): Promise<boolean> {
    const before = this.#state;
    let written: readonly Written[];
    try {
      if (edits.length > 0 || next.decisions !== before.decisions) await this.#kept.mustBeAsKnown();
      written = await this.#changed(edits);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#state = { ...before, asking: null, message: error.message };
      return false;
    }
    for (const { file, before: was, after } of written)
      await (was === null ? createFile : replaceFile)(join(this.#content, file), after);
    this.#state = next;
    if (next.decisions !== before.decisions) await this.#kept.save(next.decisions);
    if (written.length > 0 || next.decisions !== before.decisions)
      this.#past.push({ state: { ...before, asking: null, message: '' }, written });
    return true;
  }

  async read(file: string): Promise<string | null> {
    const bytes = await readFile(join(this.#content, file)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw asUnreadable(error, file);
    });
    return bytes === null ? null : utf8Text(bytes, file);
  }

  async #changed(edits: readonly Edit[]): Promise<readonly Written[]> {
    const texts = new Map<string, { readonly before: string | null; readonly after: string }>();
    for (const { file, change } of edits) {
      const known = texts.get(file);
      const before = known === undefined ? await this.read(file) : known.before;
      texts.set(file, { before, after: change(known?.after ?? before) });
    }
    return [...texts].map(([file, text]) => ({ file, ...text })).filter(({ before, after }) => before !== after);
  }

  async #undo(): Promise<void> {
    const past = this.#past.at(-1);
    if (past === undefined) {
      this.#state = { ...this.#state, message: 'There is nothing to undo in this session.' };
      return;
    }
    try {
      await this.#kept.mustBeAsKnown();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#state = { ...this.#state, message: error.message };
      return;
    }
    for (const { file, after } of past.written)
      if ((await this.read(file)) !== after) {
        this.#state = {
          ...this.#state,
          message: `${file} was changed since, so this cannot be undone here: edit it by hand.`,
        };
        return;
      }
    for (const { file, before } of past.written)
      if (before === null) await rm(join(this.#content, file));
      else await replaceFile(join(this.#content, file), before);
    this.#past.pop();
    this.#state = { ...past.state, message: 'Undone.' };
    await this.#kept.save(this.#state.decisions);
  }
}
