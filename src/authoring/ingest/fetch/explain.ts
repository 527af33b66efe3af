import { Failure } from '../../../content/failure.ts';
import type { FetchLimits } from './limits.ts';

const explanations: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no host of that name. Look at how the address is spelt.',
  EAI_AGAIN: 'The name of the host could not be looked up: is there a connection to the Internet?',
  ECONNREFUSED: 'The host refuses the connection. Look at the address, or try again later.',
  ECONNRESET: 'The host broke off the connection. Try again later.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ENETUNREACH: 'The host cannot be reached: is there a connection to the Internet?',
  ETIMEDOUT: 'The host does not answer. Try again later.',
  ERR_STREAM_PREMATURE_CLOSE: 'The host broke off before the document was complete. Try again later.',
  Z_DATA_ERROR: 'What the host sent cannot be unpacked.',
  Z_BUF_ERROR: 'What the host sent ends before it is complete.',
};

/** Why a document could not be fetched, in full sentences. */
export function explained(error: unknown, signal: AbortSignal, limits: FetchLimits): string {
  if (signal.aborted)
    return `It was not complete after ${limits.time / 1000} s. Where it is worth waiting for, allow more with --timeout.`;
  if (error instanceof Failure) return error.message;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return explanations[code] ?? (error instanceof Error ? error.message : String(error));
}
