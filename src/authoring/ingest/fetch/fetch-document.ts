import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { Failure } from '../../../content/failure.ts';
import type { Input } from '../../../intake/input.ts';
import { bodyOf } from './body.ts';
import { systemResolve, type Resolve } from './checked-lookup.ts';
import { explained } from './explain.ts';
import type { FetchLimits } from './limits.ts';
import { request } from './request.ts';

/**
 * Gets a document from the web, within limits. Only http and https are followed, and unless allowed no address of this
 * machine or a local network, whichever way it is reached. Throws a `Failure` that says what stands in the way.
 */
export async function fetchDocument(
  address: string,
  limits: FetchLimits,
  resolve: Resolve = systemResolve,
): Promise<Input> {
  const signal = AbortSignal.timeout(limits.time);
  try {
    let url = webAddress(address, address);
    for (let followed = 0; followed <= limits.redirects; followed += 1) {
      const answer = await request(url, limits, resolve, signal);
      const next = redirectOf(answer);
      if (next === null) {
        const document = await documentOf(answer, url, limits.bytes);
        // A body without a length ends with its connection, so that one broken off here looks complete.
        signal.throwIfAborted();
        return document;
      }
      answer.destroy();
      url = webAddress(next, url.href);
    }
    throw new Failure(
      `It redirects more than ${limits.redirects} times. Where that is right, allow more with --max-redirects.`,
    );
  } catch (error) {
    throw new Failure(`${address} cannot be fetched. ${explained(error, signal, limits)}`, { cause: error });
  }
}

function webAddress(address: string, base: string): URL {
  const url = URL.parse(address, base);
  if (url === null) throw new Failure(`It leads to "${address}", which is no address.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Failure(
      `It leads to "${url.protocol}", and only http and https are followed. A file is ingested by its path.`,
    );
  return url;
}

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | null =>
  [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;

async function documentOf(answer: IncomingMessage, url: URL, most: number): Promise<Input> {
  const { statusCode = 0, statusMessage = '', headers } = answer;
  if (statusCode < 200 || statusCode > 299) {
    answer.destroy();
    throw new Failure(`The server answered ${statusCode} ${statusMessage}.`.replace(' .', '.'));
  }
  const bytes = await bodyOf(answer, most);
  return { bytes, name: nameOf(url), url: url.href, ...mediaTypeOf(headers['content-type']) };
}

/** The last part of the address's path, or its host. */
function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function mediaTypeOf(header: string | undefined): Pick<Input, 'mediaType' | 'charset'> {
  try {
    const { essence, params } = new MIMEType(header ?? '');
    const charset = params.get('charset');
    return { mediaType: essence, ...(charset === null ? {} : { charset }) };
  } catch {
    return {};
  }
}
