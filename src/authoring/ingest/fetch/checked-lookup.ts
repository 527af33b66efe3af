import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Failure } from '../../../content/failure.ts';
import type { FetchLimits } from './limits.ts';
import { isLocalAddress, isPublicAddress } from './public-address.ts';

/** All addresses of a host. A test gives its own. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const systemResolve: Resolve = (host) => systemLookup(host, { all: true });

const refused = (host: string, addresses: readonly string[]): Failure =>
  new Failure(
    addresses.every((address) => isPublicAddress(address) || isLocalAddress(address))
      ? `${host} is an address of this machine or of a local network, and a document from elsewhere may not lead there. ` +
          'Where it is yours and meant, say so with --allow-private.'
      : `${host} is an address that no document is published at. Save the document as a file, and ingest that.`,
  );

/**
 * How a connection finds the address of its host. What is checked is what is connected to: a name that means another
 * address the next time it is asked for gains nothing.
 */
export function checkedLookup(resolve: Resolve, allows: FetchLimits['allows']): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) done(new Failure(`${host} has no address.`), '');
        else if (!found.every(({ address }) => allows(address)))
          done(
            refused(
              host,
              found.map(({ address }) => address),
            ),
            '',
          );
        else if (options.all === true) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), '');
      },
    );
  };
}

/** Refuses a host that is written as an address, which no lookup sees. */
export function checkWrittenAddress({ hostname }: URL, allows: FetchLimits['allows']): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allows(host)) throw refused(host, [host]);
}
