import type { Briefing } from '../../briefing/model.ts';

/** A text that a page reads: the body of an entry. */
export interface Text {
  /** Below the content folder. */
  readonly file: string;
  /** SHA-256 of the body, hexadecimal. */
  readonly hash: string;
}

const known = new WeakMap<Briefing, ReadonlyMap<string, Text>>();

/** The texts that a page reads whose view is written as `json`: views hold the files of bodies, never the text. */
export function textsOf(briefing: Briefing, json: string): Text[] {
  const all = known.get(briefing) ?? texts(briefing);
  known.set(briefing, all);
  const files = new Set(Array.from(json.matchAll(/"kind":"body","file":"([^"]+)"/g), ([, file = '']) => file));
  return [...files].flatMap((file) => all.get(file) ?? []);
}

function texts({ articles, actors, topics, events, claims, editions }: Briefing): ReadonlyMap<string, Text> {
  const all = [articles, actors, topics, events, claims, editions].flatMap((entries) => [...entries.values()]);
  return new Map(all.map(({ file, body }) => [file, { file, hash: body.hash }]));
}
