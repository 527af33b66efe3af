import { NetworkFirst } from 'workbox-strategies';
import { placesOf } from '../places.ts';
import { sha256 } from '../sha256.ts';
import { base, build } from './scope.ts';

const places = placesOf(base);
const own = places.search(build.build);

const addressOf = (url: URL): string => url.pathname.slice(base.length);

export const isOfSearch = (url: URL): boolean => Object.hasOwn(build.search, addressOf(url));

/** Without what Pagefind adds to pass by caches. */
const plain = ({ url }: Request): string => url.replace(/[?#].*$/, '');

/** Only what is this build's is kept with it: a host may already serve the next. */
async function ifOwn(request: Request, response: Response): Promise<Response | null> {
  if (response.status !== 200) return null;
  const hash = await sha256(await response.clone().arrayBuffer());
  return hash === build.search[addressOf(new URL(request.url))] ? response : null;
}

const network = new NetworkFirst({
  cacheName: own,
  networkTimeoutSeconds: 3,
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(plain(request)),
      cacheWillUpdate: ({ request, response }) => ifOwn(request, response),
      handlerDidError: ({ request }) => fromOlder(request),
    },
  ],
});

/**
 * Engine, entry, names: from the network, or else as one build left them. All files of an answer are of one build, since
 * each build's lie apart and only the entry, which names the rest by content, leads to the index.
 */
export const searchStrategy = network;

/** What the build before left, where this one's search was not used yet. */
async function fromOlder(request: Request): Promise<Response | undefined> {
  if (
    (await caches.match(new URL(`${base}pagefind/pagefind-entry.json`, request.url), { cacheName: own })) !== undefined
  )
    return undefined;
  for (const cacheName of (await caches.keys()).filter((name) => name.startsWith(places.search(''))).reverse()) {
    const found = await caches.match(plain(request), { cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Once this build's search has been used, those of others go. */
export async function dropOlderSearches(): Promise<void> {
  const entry = await caches.match(new URL(`${base}pagefind/pagefind-entry.json`, location.origin), { cacheName: own });
  if (entry === undefined) return;
  for (const name of await caches.keys())
    if (name.startsWith(places.search('')) && name !== own) await caches.delete(name);
}
