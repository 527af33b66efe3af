import type { Part, Triple } from './attribution-score.ts';

/**
 * Attributions of a brat standoff file: text-bound lines (`T1⇥Source 0 12⇥…`, pieces parted by `;`), whose types hold
 * "source", "cue" or "content", bound together by relations (`R1⇥… Arg1:T1 Arg2:T2`) or events (`E1⇥Cue:T2 Source:T1`).
 * Those without content, and without any cue, are left out.
 */
export function readBrat(ann: string, text: string): readonly Triple[] {
  const bounds = new Map<string, { kind: string; parts: Part[] }>();
  const leader = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const next = leader.get(id) ?? id;
    return next === id ? id : leaderOf(next);
  };
  for (const line of ann.split('\n')) {
    const [id = '', what = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [, kind = '', offsets = ''] = /^(\S+) (.*)$/.exec(what) ?? [];
      bounds.set(id, { kind: kind.toLowerCase(), parts: offsets.split(';').map(partOf) });
    } else if (/^[RE*]/.test(id)) {
      const ids = [...what.matchAll(/\b([TE]\d+)\b/g)].map((found) => found[1] ?? '');
      for (const one of id.startsWith('E') ? [id, ...ids] : ids) leader.set(leaderOf(one), leaderOf(ids[0] ?? one));
    }
  }
  const groups = new Map<string, { speaker: Part[]; content: Part[] }>();
  for (const [id, { kind, parts }] of bounds) {
    const group = groups.get(leaderOf(id)) ?? { speaker: [], content: [] };
    groups.set(leaderOf(id), group);
    if (kind.includes('source')) group.speaker.push(...parts);
    if (kind.includes('content')) group.content.push(...parts);
  }
  return [...groups.values()]
    .filter(({ content }) => content.length > 0)
    .map((group) => ({ ...group, direct: group.content.every((part) => isQuoted(text, part)), rule: '' }))
    .sort((one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0));
}

const partOf = (offsets: string): Part => {
  const [start = 0, end = 0] = offsets.trim().split(' ').map(Number);
  return { start, end };
};

/** Whether a piece of text is a quotation, with its marks or without them. */
const isQuoted = (text: string, { start, end }: Part): boolean =>
  /["“”‘]/u.test(text.slice(Math.max(0, start - 1), start + 1)) && /["”’]/u.test(text.slice(end - 2, end + 1));
