/** Has the worker fetch what this page was made of, since the page was there before the worker was. */
export async function keepFirstPage(base: string): Promise<void> {
  if (navigator.serviceWorker.controller !== null) return;
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.href, ...loaded].filter((address) => address.startsWith(location.origin + base));
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [...new Set(own)] } });
}
