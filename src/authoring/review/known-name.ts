import { nearestNames } from '../../briefing/mentions/nearest.ts';
import { foldWord } from '../../briefing/mentions/fold.ts';
import type { Named } from './desk.ts';

/** The one thing that a text names, article and case apart; undefined where none or several bear the name. */
export function bearerOf(text: string, things: readonly Named[]): Named | undefined {
  const wanted = folded(text);
  const found = things.filter(({ id, names }) => id === text || names.some((name) => folded(name) === wanted));
  return found.length === 1 ? found[0] : undefined;
}

/** Things whose names are near to a text, the nearest first. */
export function nearestTo(text: string, things: readonly Named[], most = 4): readonly Named[] {
  const names = nearestNames(
    text,
    things.flatMap((thing) => thing.names),
    most,
  );
  return [...new Set(names.flatMap((name) => things.filter((thing) => thing.names.includes(name))))].slice(0, most);
}

const folded = (text: string): string =>
  foldWord(text.normalize('NFC'))
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, '')
    .replace(/['’]s$/u, '')
    .trim()
    .split(/\s+/u)
    .join(' ');
