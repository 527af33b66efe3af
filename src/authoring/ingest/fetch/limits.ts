import { isPublicAddress } from './public-address.ts';

/** Bounds on what a server may make us do. Times are in milliseconds. */
export interface FetchLimits {
  /** Bytes of an answer, as sent and as unpacked. */
  readonly bytes: number;
  /** From the first request to the last byte, redirects included. */
  readonly time: number;
  /** Until a connection stands. */
  readonly connectTime: number;
  readonly redirects: number;
  /** Whether an IP address may be asked. */
  readonly allows: (address: string) => boolean;
}

export const defaultFetchLimits: FetchLimits = {
  bytes: 50_000_000,
  time: 30_000,
  connectTime: 10_000,
  redirects: 10,
  allows: isPublicAddress,
};
