import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Failure } from '../../../content/failure.ts';
import { checkedLookup, checkWrittenAddress, type Resolve } from './checked-lookup.ts';
import type { FetchLimits } from './limits.ts';

const headers = {
  accept: 'text/html, application/xhtml+xml, application/pdf, application/atom+xml, application/rss+xml, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Readout',
};

/** Asks for a document once, without following where it leads, and gives back the answer with its body still to come. */
export function request(
  url: URL,
  limits: FetchLimits,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  checkWrittenAddress(url, limits.allows);
  return new Promise((answered, failed) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const lookup = checkedLookup(resolve, limits.allows);
    // A connection of its own, so that none is taken over that was made under other rules.
    const sent = send(url, { headers, signal, agent: false, lookup }, answered);
    const tooLong = (): void => {
      const seconds = limits.connectTime / 1000;
      sent.destroy(new Failure(`${url.host} could not be connected to within ${seconds} s. Try again later.`));
    };
    const timer = setTimeout(tooLong, limits.connectTime);
    const connected = (): void => clearTimeout(timer);
    sent.on('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected));
    sent.on('close', connected);
    sent.on('error', failed);
    sent.end();
  });
}
