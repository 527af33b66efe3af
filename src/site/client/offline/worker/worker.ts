import { Router, Route } from 'workbox-routing';
import { pastKept, placesOf } from '../places.ts';
import { base, build, scope } from './scope.ts';
import { dropOlderSearches, isOfSearch } from './search.ts';
import { strategyFor } from './strategies.ts';
import { fromBuild, hasWholeOlderCopy, isWhole, olderCopies } from './whole.ts';

const places = placesOf(base);
const [passing] = Object.keys(pastKept);

/** The page that says that one is not there. */
const standIn = async (): Promise<Response> =>
  (await fromBuild(new URL(`${base}offline/`, location.origin))) ?? Response.error();

const isPage = (request: Request, url: URL): boolean => request.mode === 'navigate' || url.pathname.endsWith('/');

const router = new Router();
router.registerRoute(
  new Route(
    ({ url, request, sameOrigin }) =>
      sameOrigin &&
      url.pathname.startsWith(base) &&
      url.pathname !== `${base}sw.js` &&
      !/^offline\/./.test(url.pathname.slice(base.length)) &&
      !request.headers.has(passing ?? ''),
    async (options) => {
      const { url, request } = options;
      const kept = await fromBuild(url);
      if (kept !== undefined) return kept;
      try {
        const strategy = strategyFor(url);
        return await (strategy === null ? fetch(request) : strategy.handle(options));
      } catch (error) {
        if (isPage(request, url)) return await standIn();
        throw error;
      } finally {
        if (isOfSearch(url)) await dropOlderSearches();
      }
    },
  ),
);
router.addFetchListener();
// A page that was there before its worker has the worker fetch what it has loaded.
router.addCacheListener();

async function install(): Promise<void> {
  const shell = await caches.open(places.shell(build.build));
  await shell.addAll(build.shell.map((address) => new Request(base + address, { cache: 'no-cache' })));
  // A whole copy is replaced by a whole copy: the page fills it, and then says so.
  if ((await isWhole()) || !(await hasWholeOlderCopy())) await scope.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(places.shell('')) && name !== places.shell(build.build)) await caches.delete(name);
  if (await isWhole()) for (const name of await olderCopies()) await caches.delete(name);
  await scope.clients.claim();
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  if (event.data === 'swap') event.waitUntil(scope.skipWaiting());
});
