import type { OutletId } from '../content/schemas/ids.ts';
import type { OutletData } from '../content/schemas/registries.ts';
import type { IntakeContext } from './context.ts';
import type { Metadata } from './extracted.ts';

/** The registered outlet that published a document: the one given, else by the domain, else by the name that it gives. */
export function outletOf({ outlet }: Metadata, { given, outlets }: IntakeContext): OutletId | null {
  if (given.outlet !== undefined) return given.outlet;
  if (outlet === null) return null;
  const all = [...outlets];
  const { domain, value } = outlet;
  const byDomain =
    domain === null ? undefined : all.find(([, { domains }]) => domains.some((one) => covers(one, domain)));
  const byName = all.find(([, data]) => namesOf(data).some((name) => folded(name) === folded(value)));
  return (byDomain ?? byName)?.[0] ?? null;
}

/** Whether a domain is the registered one or lies below it, as `news.example.org` below `example.org`. */
const covers = (registered: string, domain: string): boolean => {
  const [wide, narrow] = [bare(registered), bare(domain)];
  return narrow === wide || narrow.endsWith(`.${wide}`);
};

const bare = (domain: string): string => domain.toLowerCase().replace(/^www\./, '');

const namesOf = ({ name, aliases }: OutletData): string[] => [
  name,
  ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
];

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/, '')
    .trim();
