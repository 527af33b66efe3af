import { rename, rm, writeFile } from 'node:fs/promises';
import { systemFailure } from '../content/failure.ts';

/** Puts a file in place, whole or not at all. */
export async function putFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw systemFailure(error, `Writing ${path}`) ?? error;
  }
}
