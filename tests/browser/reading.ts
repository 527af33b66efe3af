import type { BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import type { BuiltSite } from '../support/built-site.ts';

/** A built site as a reader has it: on a server, or as files unpacked from its zip, without a network. */
export interface ReadSite extends BuiltSite {
  /** Ends in a slash. */
  readonly url: string;
  /** What the address of a folder needs at its end, where no server knows it. */
  readonly index: '' | 'index.html';
}

/** Every site on a server. */
export const servedSites = (): readonly ReadSite[] => inject('served');

/** The example alone: for what neither a language nor a direction of writing can change. */
export const anySite = (): readonly ReadSite[] => servedSites().slice(0, 1);

const others = (): readonly ReadSite[] => servedSites().slice(1);

/** With every test the example on a server, the rest with the long checks, where this is among what both run. */
const swept = (rest: readonly ReadSite[]): readonly ReadSite[] => (inject('sweep') === 'example' ? anySite() : rest);

/** The sites on a server. */
export const sweptSites = (): readonly ReadSite[] => swept(others());

/** The sites on a server, and the example as files, which change the same in any language. */
export const hostedOrCarried = (): readonly ReadSite[] => swept([...others(), ...inject('carried').slice(0, 1)]);

/** The sites on a server and as files. */
export const sweptEverywhere = (): readonly ReadSite[] => swept([...others(), ...inject('carried')]);

/** The example, on a server and as files. */
export const anywhere = (): readonly ReadSite[] => swept(inject('carried').slice(0, 1));

/** Where a reader opens the page with this path below the site: `search/?q=…`. */
export const addressAt = ({ url, index }: ReadSite, path: string): string =>
  url + path.replace(/^([^?#]*\/)?(?=$|[?#])/, `$1${index}`);

/** The path below the site of an address, as `addressAt` takes it, without its query. */
export const placeOf = ({ url }: ReadSite, address: string): string =>
  address
    .replace(url, '')
    .replace(/\?[^#]*/, '')
    .replace(/(^|\/)index\.html(?=#|$)/, '$1');

/** Who reads files asks no network for anything. */
export const readerOf = ({ index }: ReadSite): BrowserContextOptions => ({ offline: index !== '' });
