import { buildBriefing } from '../../briefing/build/build.ts';
import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import { withoutDrafts } from '../../briefing/drafts.ts';
import type { Briefing } from '../../briefing/model.ts';
import { once } from '../../briefing/once.ts';
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
  /** The briefing that these facts make, built when it is first asked for. */
  readonly briefing: () => Briefing;
}

/** What a process loaded last, which it need not read again. */
let held: { readonly state: string; readonly snapshot: Snapshot } | undefined;

/** Has `readKept` give this where it is asked for it in this process. */
export function holdSnapshot(state: string, snapshot: Snapshot): void {
  held = { state, snapshot };
}

/** Frees what this process holds: whoever asks `readKept` for it afterwards has it read again. */
export function letGo(): void {
  held = undefined;
}

/** What the load with this id kept, for the processes of one build: the briefing's folder is not looked at again. */
export async function readKept(state: string, id: string): Promise<Snapshot> {
  return held?.state === state && held.snapshot.digest === id ? held.snapshot : snapshotIn(state, id);
}

/** As `readKept`, from the state folder whatever this process has loaded. */
export async function snapshotIn(state: string, id: string): Promise<Snapshot> {
  const index = await readIndex(state);
  if (index?.id !== id || index.config === undefined) throw gone(state);
  const files = await readFiles(state, index);
  if (files.size !== index.files.length) throw gone(state);
  const reads = [...files.values()].map(({ read }) => read);
  const all = reads.flatMap(({ facts }) => facts);
  const facts = index.drafts ? all : withoutDrafts(all).facts;
  const { config } = index;
  return {
    config,
    facts,
    digest: id,
    quotes: quotesOf(reads, index.drafts),
    briefing: once(() => buildBriefing(config, facts)),
  };
}

const gone = (state: string): Error =>
  new Error(`The facts that this build kept in ${state} are not there any more: another build has changed them.`);
