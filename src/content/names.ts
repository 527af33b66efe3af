import type { Name } from './schemas/common.ts';

/** A name as written, without when and in which language it is used. */
export const nameText = (name: Name): string => (typeof name === 'string' ? name : name.text);

/** All names of an entry as written: its own first, then its aliases. */
export const namesOf = ({ name, aliases }: { readonly name: string; readonly aliases: readonly Name[] }): string[] => [
  name,
  ...aliases.map(nameText),
];
