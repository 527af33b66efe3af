// Tables have names where they are made: this brings all that a page may ask for.
import './shown-page.ts';
import { once } from '../../briefing/once.ts';
import type { ViewContext } from '../context.ts';
import { digester } from '../traced/digests.ts';
import { holder } from '../traced/held.ts';
import type { Dependency } from '../traced/reads.ts';

/**
 * Digests what dependencies of pages hold in a context that is not traced: the same in every process and build as long as
 * they hold the same.
 */
export function holding(context: ViewContext, digestOf: (text: string) => string): (dependency: Dependency) => string {
  const digest = once(() => digester(context.briefing, digestOf));
  const held = holder(context);
  const known = new Map<Dependency, string>();
  return (dependency) => {
    const before = known.get(dependency);
    if (before !== undefined) return before;
    const found = digest()(held(dependency));
    known.set(dependency, found);
    return found;
  };
}
