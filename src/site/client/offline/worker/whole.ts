import { placesOf, wholeMark } from '../places.ts';
import { base, build } from './scope.ts';

const places = placesOf(base);

/** A page as its link has it, of an address without the slash at its end or with the name of its file. */
const spellings = ({ origin, pathname }: URL): string[] => {
  const page = pathname.replace(/\/index\.html$/, '/');
  return page.endsWith('/') ? [origin + page] : [origin + page, `${origin}${page}/`];
};

/** Whether this build's copy has all its files. */
export const isWhole = async (): Promise<boolean> =>
  (await caches.match(wholeMark(base), { cacheName: places.copy(build.build) })) !== undefined;

/** A file out of the whole copy of this build, or else out of its shell. */
export async function fromBuild(url: URL): Promise<Response | undefined> {
  const names = [...((await isWhole()) ? [places.copy(build.build)] : []), places.shell(build.build)];
  for (const cacheName of names)
    for (const spelling of spellings(url)) {
      const found = await caches.match(spelling, { cacheName });
      if (found !== undefined) return found;
    }
  return undefined;
}

/** Whether the copy that another build left is whole: then that build goes on until this one's copy is, too. */
export async function olderCopies(): Promise<string[]> {
  const own = places.copy(build.build);
  const names = (await caches.keys()).filter((name) => name.startsWith(places.copy('')) && name !== own);
  return names;
}

export async function hasWholeOlderCopy(): Promise<boolean> {
  for (const cacheName of await olderCopies())
    if ((await caches.match(wholeMark(base), { cacheName })) !== undefined) return true;
  return false;
}
