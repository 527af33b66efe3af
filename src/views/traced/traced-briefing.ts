import type { Briefing } from '../../briefing/model.ts';
import { asks, dependencyOn } from './dependency.ts';
import { noteRead } from './reads.ts';
import { tracedObject } from './traced-object.ts';

/** How a briefing notes what is asked of it. */
export interface Tracing {
  readonly untraced: Briefing;
  /** What stands before the name of all that is asked of it. */
  readonly prefix: string;
}

const tracings = new WeakMap<Briefing, Tracing>();

/** How a briefing is traced; undefined where it is not. */
export const tracingOf = (briefing: Briefing): Tracing | undefined => tracings.get(briefing);

/** The name of what `perBriefing` makes of it. */
export const tableSource = (name: string, { prefix }: Pick<Tracing, 'prefix'>): string => `${prefix}table.${name}`;

/** The briefing itself, for a caller who has noted what all follows from that is asked of it. */
export const untraced = (briefing: Briefing): Briefing => tracings.get(briefing)?.untraced ?? briefing;

/** A briefing that notes what is asked of it, but for its settings: they stand on every page. */
export function tracedBriefing(briefing: Briefing, prefix = ''): Briefing {
  const { config, index } = briefing;
  const ofIndex = `${prefix}index.`;
  const note = (source: string, key: string): void =>
    noteRead(dependencyOn(`${ofIndex}coverage.${source}`, asks.value, key));
  const coverage: typeof index.coverage = {
    event(id) {
      note('event', id);
      return index.coverage.event(id);
    },
    topic(id) {
      note('topic', id);
      return index.coverage.topic(id);
    },
  };
  const made = tracedObject(briefing, prefix, { config, index: tracedObject(index, ofIndex, { coverage }) });
  tracings.set(made, { untraced: briefing, prefix });
  return made;
}
