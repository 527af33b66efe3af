import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { digestOf } from './digest.ts';
import { putFile } from './put-file.ts';

/** Raised whenever what is kept is written in another form, which an earlier program would not read. */
const format = 1;

/** Writes plain JSON below a line that tells whether it is whole; `rest` is text that goes with it. */
export async function writeSealed(path: string, value: unknown, rest = ''): Promise<void> {
  const text = `${JSON.stringify(value)}\n${rest}`;
  await putFile(path, `${format} ${digestOf(text)}\n${text}`);
}

/** What `writeSealed` wrote; null where it is not there, is cut or changed, or has another form. */
export async function readSealed<T>(path: string): Promise<T | null> {
  const read: Sealed<T> | null = await readSealedParts(path);
  return read === null ? null : read.value;
}

/** A value, and the text that was written with it. */
export interface Sealed<T> {
  readonly value: T;
  readonly rest: string;
}

/** As `readSealed`, with that text. */
export async function readSealedParts<T>(path: string): Promise<Sealed<T> | null> {
  try {
    const whole = await readFile(path, 'utf8');
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    if (whole.slice(0, end) !== `${format} ${digestOf(text)}`) return null;
    const [line = ''] = text.split('\n', 1);
    return { value: z.custom<T>().parse(JSON.parse(line)), rest: text.slice(line.length + 1) };
  } catch {
    return null;
  }
}
