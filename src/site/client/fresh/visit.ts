import { digits, knownKinds, type Known } from '../../../render/exports/known.ts';

/** So long after the last page, in milliseconds, another visit begins. */
const pause = 30 * 60_000;

/** When a reader last opened a page, and what is new in this visit. It stays on the device. */
interface Visit {
  readonly at: number;
  readonly fresh: Known;
}

/** What is new since the visit before this one; undefined on a first visit, and where a reader forbids storage. */
export async function freshSince(base: string, now: number): Promise<Known | undefined> {
  const [visitKey, knownKey] = [`readout-visit ${base}`, `readout-known ${base}`];
  try {
    const visit = JSON.parse(localStorage.getItem(visitKey) ?? 'null') as Visit | null;
    if (visit && now - visit.at < pause) {
      localStorage.setItem(visitKey, JSON.stringify({ ...visit, at: now }));
      return visit.fresh;
    }
    const answer = await fetch(`${base}known.json`, { cache: 'no-cache' });
    if (!answer.ok) return visit?.fresh;
    const known = (await answer.json()) as Known;
    const before = JSON.parse(localStorage.getItem(knownKey) ?? 'null') as Known | null;
    const fresh = newer(known, before ?? known);
    localStorage.setItem(knownKey, JSON.stringify(known));
    localStorage.setItem(visitKey, JSON.stringify({ at: now, fresh }));
    return fresh;
  } catch {
    // Without storage every visit is the first; without a network nothing is new.
    return undefined;
  }
}

/** The fingerprints of one kind. */
export const fingerprints = (text: string): string[] => text.match(new RegExp(`.{${digits}}`, 'g')) ?? [];

function newer(known: Known, before: Known): Known {
  const [editions = '', articles = '', events = '', claims = ''] = knownKinds.map((kind) => {
    const old = new Set(fingerprints(before[kind]));
    return fingerprints(known[kind])
      .filter((one) => !old.has(one))
      .join('');
  });
  return { editions, articles, events, claims };
}
