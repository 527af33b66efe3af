import { briefingFile } from '../../content/read/folder.ts';
import type { BriefingData } from '../../content/schemas/briefing.ts';
import type { BodyText } from '../../views/pages/texts.ts';
import { bySources, type FindReader } from './file-reader.ts';
import { contentDigest, modelDigest } from './model-digest.ts';
import type { Register } from './names.ts';
import { writePublished, type FactsChange } from './published.ts';
import type { FolderSeen } from './seen-since.ts';
import { replaceFiles } from './state.ts';

/** Settings and names of a briefing: all that texts are shown with beside the view of their page. Plain JSON. */
export interface Names {
  /** Of the load. */
  readonly id: string;
  readonly config: BriefingData;
  readonly register: Register;
}

/** A load after which nothing has changed but texts, for which the rest of the briefing was not read. */
export interface TextsFound {
  readonly id: string;
  readonly changes: FactsChange;
  readonly names: Names;
  /** Of the bodies that changed. */
  readonly texts: readonly BodyText[];
  /** As of `FoundKept`. */
  readonly commit: () => Promise<void>;
}

/**
 * Reads the files that have changed, and keeps what is made of them. Null where more than the text of their bodies has
 * changed, or what is kept is not whole: then nothing was kept.
 */
export async function loadTexts(
  state: string,
  { index, changed }: FolderSeen,
  readerFor: FindReader = bySources,
): Promise<TextsFound | null> {
  const { config, names: register, drafts } = index;
  if (config === undefined || changed.some(({ file }) => file === briefingFile)) return null;
  const { makeFound } = await readerFor(config);
  const made = await makeFound(changed, register);
  const before = new Map(index.files.map(([file, , , shape, body]) => [file, { shape, body }]));
  if ([...made].some(([file, { shape }]) => before.get(file)?.shape !== shape)) return null;
  const digests = new Map([...before, ...made]);
  const id = contentDigest(modelDigest(config, digests, drafts), digests);
  const next = await replaceFiles(state, index, made, id);
  if (next === null) return null;
  const retold = [...made].filter(([file, { body }]) => before.get(file)?.body !== body);
  return {
    id,
    changes: { kind: retold.length === 0 ? 'nothing' : 'bodies', bodies: retold.map(([file]) => file).toSorted() },
    names: { id, config, register },
    texts: retold.flatMap(([file, { read }]) => read.facts.map(({ body: { hash, named } }) => ({ file, hash, named }))),
    commit: () => writePublished(state, next),
  };
}
