import { createHash } from 'node:crypto';
import { signatureOf } from './minhash.ts';
import { sampleOf } from './sample.ts';
import { shinglesOf } from './shingles.ts';
import { plainWords } from './words.ts';

/** What is kept of a body for recognising it again: some 900 characters for an article of 500 words. JSON. */
export interface Fingerprint {
  /** SHA-256, in hex, of the words without case, marks and typography. */
  readonly hash: string;
  /** How many words. */
  readonly words: number;
  /** Numbers of 32 bits, the low byte first, in base64. */
  readonly signature: string;
  readonly sample: string;
}

/** The fingerprint of a body's paragraphs. The same text gives the same one on any machine. */
export function fingerprintOf(body: readonly string[]): Fingerprint {
  const words = body.flatMap(plainWords);
  const shingles = shinglesOf(words);
  return {
    hash: createHash('sha256').update(words.join(' ')).digest('hex'),
    words: words.length,
    signature: encode(signatureOf(shingles)),
    sample: encode(sampleOf(shingles)),
  };
}

function encode(numbers: Uint32Array): string {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, index * 4);
  return bytes.toString('base64');
}

/** The numbers of a fingerprint's field. */
export function decode(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readUInt32LE(index * 4);
  return numbers;
}
