import { Node } from 'linkedom';

/** What a node is built on in place of linkedom's own target of events, whose methods it keeps. */
function Inert(): void {
  // Nothing is kept of a node.
}

/**
 * Spares nodes the map of listeners that linkedom makes for each: no script of a page ever runs, and collecting the maps again takes a
 * tenth of intake's time. Listeners cannot be added to nodes from then on.
 */
export function withoutListeners(): void {
  const node: unknown = Object.getPrototypeOf(Node);
  if (typeof node !== 'function') return;
  Object.defineProperty(Inert, 'prototype', { value: Object.getPrototypeOf(node.prototype) });
  Object.setPrototypeOf(node, Inert);
}
