import type { Briefing } from '../briefing/model.ts';
import { tracingOf } from './traced/traced-briefing.ts';

/**
 * What is made of a briefing that is not traced, or of it as an edition sees it: when it is first asked for, and once for
 * each. Fails for one that is traced: whoever asked second would seem to have asked it for nothing.
 */
export function perUntraced<T>(make: (briefing: Briefing) => T): (briefing: Briefing) => T {
  const made = new WeakMap<Briefing, { readonly value: T }>();
  return (briefing) => {
    const known = made.get(briefing);
    if (known !== undefined) return known.value;
    if (tracingOf(briefing) !== undefined) throw new Error('This is made of a briefing that is not traced.');
    const fresh = { value: make(briefing) };
    made.set(briefing, fresh);
    return fresh.value;
  };
}
