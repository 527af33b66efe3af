import { copiesOf, servedBuild } from './copies.ts';
import { keepFirstPage } from './first-page.ts';

/**
 * Makes the site readable without a network: `worker` is the address of its service worker. Goes on with what the reader
 * has asked to be kept, and looks whether there is a new build of it.
 */
export async function start(worker: string, base: string): Promise<void> {
  await navigator.serviceWorker.register(worker);
  for (const link of document.querySelectorAll<HTMLElement>('.to-offline')) link.hidden = false;
  await keepFirstPage(base);
  const list = document.querySelector<HTMLElement>('.read-pages');
  if (list) await (await import('./read-pages.ts')).listRead(base, list);
  const section = document.querySelector<HTMLElement>('.keep');
  if (section) await (await import('./section.ts')).offerToKeep(base, section);
  else await goOn(base);
}

/** Quietly, unless the reader is short of data. */
async function goOn(base: string): Promise<void> {
  const { wanted, whole } = await copiesOf(base);
  const isSparing = matchMedia('(prefers-reduced-data: reduce)').matches;
  if (!wanted || isSparing || !navigator.onLine) return;
  const served = await servedBuild(base).catch(() => undefined);
  if (served === undefined || served.build === whole?.build) return;
  const { keep } = await import('./keeping.ts');
  await keep(base, new AbortController().signal, () => undefined);
}
