import anyAscii from 'any-ascii';
import { plainName } from '../../briefing/mentions/plain-name.ts';

/** Names of one thing with their transliterations into ASCII, each spelling once: "Сергей Лавров" also as "Sergey Lavrov". */
export function spellingsOf(names: readonly string[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const name of names.flatMap((one) => [one, anyAscii(one)])) {
    const plain = plainName(name);
    if (plain !== '' && !spellings.has(plain)) spellings.set(plain, name);
  }
  return [...spellings.values()];
}
