import { markFresh } from './fresh/mark.ts';
import { freshSince } from './fresh/visit.ts';
import { start } from './offline/start.ts';

/** What a page does only where a server hands it out: `worker` is the address of the site's service worker. */
export async function beHosted(worker: string): Promise<void> {
  const base = worker.slice(0, worker.lastIndexOf('/') + 1);
  const fresh = await freshSince(base, Date.now());
  if (fresh) markFresh(document, base, fresh);
  if (!('serviceWorker' in navigator)) return;
  // After all that the page itself asks for.
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  await start(worker, base);
}
