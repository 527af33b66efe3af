import { constants, copyFile, link, mkdir, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, systemFailure } from '../content/failure.ts';

/** Puts a new file in place, whole or not at all; fails where there is one already. */
export async function createFile(path: string, text: string | Uint8Array): Promise<void> {
  await withDraft(path, text, async (draft) => {
    try {
      // A second name for the draft is made only where the name is free, which a rename would not ask.
      await link(draft, path);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST')
        throw new Failure(`${path} exists already, and nothing is overwritten. Choose another id, or edit that file.`);
      // Some file systems know no second names.
      if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error;
      await copyFile(draft, path, constants.COPYFILE_EXCL);
    }
  });
}

/**
 * Puts a file in place, whole or not at all, whether or not there is one already. Where the path is a link, that is the
 * file it leads to. A device or a pipe takes what it is given and stays what it is.
 */
export async function putFile(path: string, text: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile() && !there.isDirectory()) {
    await writeFile(path, text).catch((error: unknown) => {
      throw systemFailure(error, `Writing ${path}`) ?? error;
    });
    return;
  }
  const file = await realpath(path).catch(() => path);
  await withDraft(file, text, (draft) => rename(draft, file));
}

/** Replaces a file, whole or not at all; where the path is a link, the file it leads to. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  await withDraft(file, text, (draft) => rename(draft, file), (await stat(file)).mode);
}

/** Writes a draft beside `path`, under a name that no reader of a briefing looks at, and has it put in place. */
async function withDraft(
  path: string,
  text: string | Uint8Array,
  place: (draft: string) => Promise<void>,
  mode = 0o666,
): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const write = (): Promise<void> => writeFile(draft, text, { mode });
  try {
    await write().catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      await mkdir(dirname(path), { recursive: true });
      await write();
    });
    await place(draft);
  } catch (error) {
    throw systemFailure(error, `Writing ${path}`) ?? error;
  } finally {
    // It is gone where it was renamed or never written.
    await unlink(draft).catch(() => undefined);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
