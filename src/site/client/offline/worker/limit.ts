import { CacheExpiration } from 'workbox-expiration';

/** Keeps the entries of a cache that were used last, at most so many: a plugin of a strategy. */
export function limit(cacheName: string, maxEntries: number) {
  const expiration = new CacheExpiration(cacheName, { maxEntries });
  const used = async (request: Request): Promise<void> => {
    await expiration.updateTimestamp(request.url);
    await expiration.expireEntries();
  };
  return {
    cacheDidUpdate: ({ request }: { request: Request }) => used(request),
    cachedResponseWillBeUsed: async ({
      request,
      cachedResponse,
    }: {
      request: Request;
      cachedResponse?: Response;
    }): Promise<Response | null> => {
      if (cachedResponse !== undefined) await used(request);
      return cachedResponse ?? null;
    },
  };
}
