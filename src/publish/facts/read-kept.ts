import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import { withoutDrafts } from '../../briefing/drafts.ts';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import { quotesOf } from './quotes.ts';
import { readFiles, readIndex } from './state.ts';

/** A briefing's settings and facts, without the text of a body. */
export interface Snapshot {
  readonly config: BriefingData;
  /** Without drafts, unless they were asked for. */
  readonly facts: readonly AnyEntryFacts[];
  /** Changes when anything does that a site is made from. */
  readonly digest: string;
  readonly quotes: { readonly all: number; readonly verified: number };
}

/** What the load with this id kept, for the processes of one build: the briefing's folder is not looked at again. */
export async function readKept(state: string, id: string): Promise<Snapshot> {
  const index = await readIndex(state);
  if (index?.id !== id || index.config === undefined) throw gone(state);
  const files = await readFiles(state, index);
  if (files.size !== index.files.length) throw gone(state);
  const reads = [...files.values()].map(({ read }) => read);
  const all = reads.flatMap(({ facts }) => facts);
  const facts = index.drafts ? all : withoutDrafts(all).facts;
  return { config: index.config, facts, digest: id, quotes: quotesOf(reads, index.drafts) };
}

const gone = (state: string): Error =>
  new Error(`The facts that this build kept in ${state} are not there any more: another build has changed them.`);
