import { join } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { proposalsFile } from '../proposals/file.ts';
import { proposalsTextOf, type ReadProposals } from '../proposals/read.ts';
import { proposalsText, writeProposals } from '../proposals/write.ts';
import type { Decision } from './decision.ts';

/** The file in which a review keeps its decisions, beside what they are on; written only while nobody else changes it. */
export class KeptProposals {
  readonly #content: string;
  readonly #stored: ReadProposals['stored'];
  /** As the file was last read or written here. */
  #text: string;

  constructor(content: string, { stored, text }: ReadProposals) {
    this.#content = content;
    this.#stored = stored;
    this.#text = text;
  }

  /** Fails where the file is gone or another one: another review of the draft has decided, or its id is another now. */
  async mustBeAsKnown(): Promise<void> {
    const { article } = this.#stored;
    const text = await proposalsTextOf(this.#content, article);
    if (text !== this.#text)
      throw new Failure(
        `${join(this.#content, proposalsFile(article))} was ${text === null ? 'removed or renamed' : 'changed'} meanwhile, by another review or another command, so nothing is written. ` +
          'Leave this review and open it again: it goes on from what is there now.',
      );
  }

  async save(decisions: ReadonlyMap<string, Decision>): Promise<void> {
    await this.mustBeAsKnown();
    const stored = { ...this.#stored, review: Object.fromEntries(decisions) };
    await writeProposals(this.#content, stored);
    this.#text = proposalsText(stored);
  }
}
