import type { Briefing } from '../briefing/model.ts';

/** What is made of a briefing, or of it as an edition sees it: when it is first asked for, and once for each. */
export function perBriefing<T extends object>(make: (briefing: Briefing) => T): (briefing: Briefing) => T {
  const made = new WeakMap<Briefing, T>();
  return (briefing) => {
    const known = made.get(briefing);
    if (known !== undefined) return known;
    const fresh = make(briefing);
    made.set(briefing, fresh);
    return fresh;
  };
}
