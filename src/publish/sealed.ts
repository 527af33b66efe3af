import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { digestOf } from './digest.ts';
import { putFile } from './put-file.ts';

/** Raised whenever what is kept is written in another form, which an earlier program would not read. */
const format = 1;

/** Writes plain JSON below a line that tells whether it is whole. */
export async function writeSealed(path: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await putFile(path, `${format} ${digestOf(text)}\n${text}`);
}

/** What `writeSealed` wrote; null where it is not there, is cut or changed, or has another form. */
export async function readSealed<T>(path: string): Promise<T | null> {
  try {
    const whole = await readFile(path, 'utf8');
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    return whole.slice(0, end) === `${format} ${digestOf(text)}` ? z.custom<T>().parse(JSON.parse(text)) : null;
  } catch {
    return null;
  }
}
