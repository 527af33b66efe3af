import { placesOf } from './places.ts';

/** So many pages are named, the last read first. */
const most = 30;

/** Fills the list of the stand-in page with the pages that were read on this device. */
export async function listRead(base: string, list: HTMLElement): Promise<void> {
  const pages = await caches.open(placesOf(base).pages);
  const requests = (await pages.keys()).filter(({ url }) => url.endsWith('/')).reverse();
  for (const request of requests.slice(0, most)) {
    const html = (await (await pages.match(request))?.text()) ?? '';
    const title = new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim();
    if (title === undefined || title === '') continue;
    const link = document.createElement('a');
    link.href = request.url;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const frame = list.closest<HTMLElement>('[hidden]');
  if (frame && list.childElementCount > 0) frame.hidden = false;
}
