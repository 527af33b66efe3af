import { hash } from 'node:crypto';

/** A digest by which contents are told apart: the first 128 bits of SHA-256, in base64url. */
export const digestOf = (text: string | Uint8Array): string => hash('sha256', text, 'base64url').slice(0, 22);
