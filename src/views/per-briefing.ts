import { z } from 'zod';
import type { Briefing } from '../briefing/model.ts';
import { perUntraced } from './per-untraced.ts';
import { asks, dependencyOn } from './traced/dependency.ts';
import { isMap } from './traced/is-map.ts';
import { noteRead } from './traced/reads.ts';
import { tableSource, tracingOf } from './traced/traced-briefing.ts';
import { TracedMap } from './traced/traced-map.ts';

const tables = new Map<string, (briefing: Briefing) => unknown>();

/** What `perBriefing` makes of a briefing under a name, and `perKey` as something to look up keys in. */
export function tableOf(name: string, briefing: Briefing): unknown {
  const make = tables.get(name);
  if (make === undefined) throw new Error(`Nothing is made of a briefing under the name "${name}".`);
  return make(briefing);
}

/**
 * What is made of a briefing, or of it as an edition sees it: when it is first asked for, and once for each. It is plain
 * data under a name of its own, so that it can be told later whether whoever asked for it would get the same: of a map the
 * same for the same keys, of anything else the same whole.
 */
export function perBriefing<T extends object>(
  name: string,
  make: (briefing: Briefing) => T,
): (briefing: Briefing) => T {
  const of = perUntraced(make);
  tables.set(name, of);
  const maps = new WeakMap<Briefing, T>();
  const told = z.custom<T>();
  return (briefing) => {
    const tracing = tracingOf(briefing);
    if (tracing === undefined) return of(briefing);
    const known = maps.get(briefing);
    if (known !== undefined) return known;
    const table = of(tracing.untraced);
    const source = tableSource(name, tracing);
    if (isMap(table)) {
      const map = told.parse(new TracedMap(table, source));
      maps.set(briefing, map);
      return map;
    }
    noteRead(dependencyOn(source, asks.all));
    return table;
  };
}

/** As `perBriefing`, of what is made for one key, when that is first asked for. */
export function perKey<K extends string, T>(
  name: string,
  make: (briefing: Briefing, key: K) => T,
): (briefing: Briefing) => (key: K) => T {
  const of = perUntraced((briefing) => {
    const made = new Map<K, { readonly value: T }>();
    return (key: K): T => {
      const known = made.get(key) ?? { value: make(briefing, key) };
      made.set(key, known);
      return known.value;
    };
  });
  tables.set(name, (briefing) => ({ get: of(briefing) }));
  return (briefing) => {
    const tracing = tracingOf(briefing);
    if (tracing === undefined) return of(briefing);
    const valueOf = of(tracing.untraced);
    const source = tableSource(name, tracing);
    return (key) => {
      noteRead(dependencyOn(source, asks.value, key));
      return valueOf(key);
    };
  };
}
