import { element } from './element.ts';
import type { Stretch } from './excerpt.ts';

/** Stretches as nodes: what was found is marked. */
export const marked = (stretches: readonly Stretch[]): readonly (Node | string)[] =>
  stretches.map(({ text, found }) => (found ? element('mark', {}, text) : text));
