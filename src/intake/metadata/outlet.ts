import { foldWord } from '../../briefing/mentions/fold.ts';
import { namesOf } from '../../content/names.ts';
import type { OutletId } from '../../content/schemas/ids.ts';
import type { IntakeContext } from '../context.ts';
import type { Metadata } from '../extracted.ts';
import { givenNote } from './given-note.ts';

type Outlet = Metadata['outlet'];
type Context = Pick<IntakeContext, 'given' | 'outlets'>;

/** A name by which a document calls its outlet, and where it does, as a sentence. */
export interface OutletName {
  readonly name: string;
  readonly note: string;
  readonly basis: 'stated' | 'inferred';
}

/**
 * Who published a document: as given, which is its own word only where it says the same; else the registered outlet whose domain its addresses have, or whose name it gives;
 * else the first name that it gives; else its domain. Null where it says nothing of the kind.
 */
export function outletOf(addresses: readonly string[], names: readonly OutletName[], context: Context): Outlet {
  const domains = addresses.flatMap((address) => domainOf(address) ?? []);
  const read = outletIn(domains, names, context);
  const { given, outlets } = context;
  if (given.outlet === undefined || (read !== null && read.id === given.outlet)) return read;
  const value = outlets.get(given.outlet)?.name ?? given.outlet;
  return { value, basis: 'inferred', note: givenNote(read), domain: domains[0] ?? null, id: given.outlet };
}

function outletIn(domains: readonly string[], names: readonly OutletName[], context: Context): Outlet {
  const [domain = null] = domains;
  for (const one of domains) {
    const owner = ownerOfDomain(one, context);
    if (owner !== null) return { ...owner, basis: 'stated', note: `Its address is at ${one}.`, domain: one };
  }
  for (const { name, note, basis } of names) {
    const registered = bearerOf(name, context);
    if (registered !== null) return { ...registered, basis, note, domain };
  }
  const [first] = names;
  if (first !== undefined) return { value: first.name, basis: first.basis, note: first.note, domain };
  return domain === null
    ? null
    : { value: domain, basis: 'inferred', note: `Named by its address at ${domain} alone.`, domain };
}

/** The host of an http address, without `www.`; null where it is none. */
function domainOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname === '' ? null : hostname.replace(/^(?:www\d?|m|amp)\.(?=.+\.)/, '');
}

interface Registered {
  readonly id: OutletId;
  readonly value: string;
}

/** The registered outlet whose domain it is or lies below, as `news.example.org` below `example.org`. */
function ownerOfDomain(domain: string, { outlets }: Context): Registered | null {
  for (const [id, { name, domains }] of outlets) {
    const owned = domains.map((one) => one.toLowerCase().replace(/^www\./, ''));
    if (owned.some((one) => domain === one || domain.endsWith(`.${one}`))) return { id, value: name };
  }
  return null;
}

const folded = (name: string): string =>
  foldWord(name)
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The name of the registered outlet that bears a name, by its own or an alias; null where none does. */
export const outletNamed = (name: string, context: Pick<IntakeContext, 'outlets'>): string | null =>
  bearerOf(name, context)?.value ?? null;

function bearerOf(name: string, { outlets }: Pick<IntakeContext, 'outlets'>): Registered | null {
  const wanted = folded(name);
  for (const [id, outlet] of outlets) {
    if (wanted !== '' && namesOf(outlet).some((one) => folded(one) === wanted)) return { id, value: outlet.name };
  }
  return null;
}
