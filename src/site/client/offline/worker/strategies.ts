import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { placesOf } from '../places.ts';
import { limit } from './limit.ts';
import { isOfSearch, searchStrategy } from './search.ts';
import { base } from './scope.ts';

const places = placesOf(base);

/** What a search adds to a page's address, to mark its words there, is no other page. */
const plainKey = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(request.url.replace(/[?#].*$/, '')),
};
/** A redirect is for the browser to follow; an error is not kept. */
const onlyGood = {
  cacheWillUpdate: ({ response }: { response: Response }) => Promise.resolve(response.status === 200 ? response : null),
};

/** New where there is a network that answers within three seconds, else as last read. */
const pages = new NetworkFirst({
  cacheName: places.pages,
  networkTimeoutSeconds: 3,
  plugins: [plainKey, onlyGood, limit(places.pages, 500)],
});
const assets = new CacheFirst({ cacheName: places.assets, plugins: [onlyGood, limit(places.assets, 120)] });
const parts = new CacheFirst({ cacheName: places.parts, plugins: [onlyGood, limit(places.parts, 2000)] });

/** How a file is got that no whole copy holds; null for downloads, which are left to the network. */
export function strategyFor(url: URL): Strategy | null {
  const address = url.pathname.slice(base.length);
  if (address.startsWith('_astro/')) return assets;
  if (/^pagefind\/.*\.pf_[a-z]+$/.test(address)) return parts;
  if (isOfSearch(url)) return searchStrategy;
  return /(?:^|\/)(?:[^./]*)$|\.html$|^timeline\/.*\.json$/.test(address) ? pages : null;
}
