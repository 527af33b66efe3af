import type { KeptFile, KeptList, SiteBuild } from '../../../render/offline/build.ts';
import { pastKept, placesOf, wholeMark, wishMark } from './places.ts';

/** What a reader's device has of a site. */
export interface Copies {
  /** The reader wants the briefing kept, and kept up to date. */
  readonly wanted: boolean;
  /** The build of which all is there. */
  readonly whole?: SiteBuild | undefined;
}

export async function copiesOf(base: string): Promise<Copies> {
  const places = placesOf(base);
  const wanted = (await caches.match(wishMark(base), { cacheName: places.wishes })) !== undefined;
  for (const cacheName of await copyNames(base)) {
    const mark = await caches.match(wholeMark(base), { cacheName });
    if (mark !== undefined) return { wanted, whole: (await mark.json()) as SiteBuild };
  }
  return { wanted };
}

/** The build that the host serves now. Fails without a network. */
export async function servedBuild(base: string, signal: AbortSignal | null = null): Promise<SiteBuild> {
  const answer = await fetch(`${base}offline/build.json`, { cache: 'no-cache', headers: pastKept, signal });
  if (!answer.ok) throw new Error(`offline/build.json answered ${answer.status}`);
  return (await answer.json()) as SiteBuild;
}

export async function wish(base: string, wanted: boolean): Promise<void> {
  const wishes = await caches.open(placesOf(base).wishes);
  if (wanted) await wishes.put(wishMark(base), new Response(''));
  else await wishes.delete(wishMark(base));
}

/** Takes every copy away; pages that were read stay. */
export async function removeCopies(base: string): Promise<void> {
  await wish(base, false);
  for (const name of await copyNames(base)) await caches.delete(name);
}

export async function copyNames(base: string): Promise<string[]> {
  const { copy } = placesOf(base);
  return (await caches.keys()).filter((name) => name.startsWith(copy('')));
}

/** The files of a build, as its copy was begun with. Undefined where it was not. */
export async function listOf(base: string, cacheName: string): Promise<readonly KeptFile[] | undefined> {
  const build = cacheName.slice(placesOf(base).copy('').length);
  const list = await caches.match(`${base}offline/${build}.json`, { cacheName });
  return list && ((await list.json()) as KeptList).files;
}
