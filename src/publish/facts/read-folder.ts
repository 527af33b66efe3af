import type { Problem } from '../../content/problem.ts';
import { briefingFile, type Folder } from '../../content/read/folder.ts';
import { configIn } from '../../content/read/config.ts';
import { entriesIn } from '../../content/read/source.ts';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import type { AnyEntry } from '../../content/entry.ts';
import type { AnyEntryFacts } from '../../briefing/digest/digest.ts';
import type { KnownFile, KnownFiles, ReadFile } from './known-files.ts';
import { findFile, type FoundFile, type Verifying } from './make-file.ts';
import { makeFiles } from './make-files.ts';
import { differingSpellings, holdsNames, registerOf, sameRegister } from './names.ts';
import { settled, stampOf } from './stamps.ts';
import { mayHold } from './words.ts';

/** A briefing folder, read and digested, and nothing resolved. */
export interface FolderRead {
  /** Absent where the folder has no usable `briefing.yaml`. */
  readonly config?: BriefingData;
  /** Of `briefing.yaml`. */
  readonly problems: readonly Problem[];
  readonly known: KnownFiles;
}

/**
 * Reads a folder: what names things first, then everything against it. Of files that are `known`, only those are read whose
 * stamp is another, and only those digested whose text is, or in which a name may stand that is borne by others now.
 */
export async function readFolder(folder: Folder, known?: KnownFiles, verifying: Verifying = {}): Promise<FolderRead> {
  const listed = await folder.list();
  const settings = await Promise.all(
    listed.filter((file) => file === briefingFile).map((file) => findFile(folder, file)),
  );
  const { config, problems } = configIn(settings[0]?.found);
  const language = config?.language ?? 'en';
  const naming = listed.filter(holdsNames);
  const files = [...naming, ...listed.filter((file) => !holdsNames(file) && file !== briefingFile)];
  const same = await unchanged(folder, files, known);

  const names = registerOf(await entriesOf(folder, naming, same), language);
  const differing = known === undefined ? null : differingSpellings(known.names, names);
  const kept = new Map([...same].filter(([, { words }]) => differing?.some((name) => mayHold(words, name)) === false));

  const fresh = files.filter((file) => !kept.has(file));
  const made = await makeFiles(folder, fresh, names, verifying);
  for (const [at, file] of fresh.entries()) if (made[at] !== undefined) kept.set(file, made[at]);
  const inOrder = files.flatMap((file): [string, KnownFile][] => {
    const one = kept.get(file);
    return one === undefined ? [] : [[file, one]];
  });
  for (const one of settings) inOrder.push([one.file, knownSettings(one)]);
  // What is made of the files that name things is what texts were searched for, unless one was changed meanwhile.
  const searched = registerOf(
    inOrder.flatMap(([file, { read }]) => (holdsNames(file) ? read.facts : [])),
    language,
  );
  const next: KnownFiles = { ...known, files: new Map(inOrder), names };
  if (!sameRegister(searched, names)) return readFolder(folder, next, verifying);
  return { ...(config === undefined ? {} : { config }), problems, known: next };
}

/** `briefing.yaml`, of which nothing is kept but by what it is known again. */
function knownSettings({ stamp, digest }: FoundFile): KnownFile {
  const read: ReadFile = { facts: [], problems: [], unread: [], verified: 0 };
  return { stamp: settled(stamp), text: digest, shape: '', body: '', words: '', read };
}

/** The known files that have not changed, with the stamps that they have now. */
async function unchanged(
  folder: Folder,
  files: readonly string[],
  known: KnownFiles | undefined,
): Promise<ReadonlyMap<string, KnownFile>> {
  const same = new Map<string, KnownFile>();
  for (const file of files) {
    const one = known?.files.get(file);
    if (one === undefined) continue;
    const { key } = stampOf(folder, file);
    if (key !== '' && key === one.stamp) {
      same.set(file, one);
      continue;
    }
    const { stamp, digest } = await findFile(folder, file);
    if (digest === one.text) same.set(file, { ...one, stamp: settled(stamp) });
  }
  return same;
}

/** The entries of files that name things, of which those that are known are not read again. */
async function entriesOf(
  folder: Folder,
  files: readonly string[],
  known: ReadonlyMap<string, KnownFile>,
): Promise<(AnyEntry | AnyEntryFacts)[]> {
  const entries: (AnyEntry | AnyEntryFacts)[] = [];
  for (const file of files)
    entries.push(...(known.get(file)?.read.facts ?? entriesIn(file, (await findFile(folder, file)).found).entries));
  return entries;
}
