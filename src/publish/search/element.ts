import type { Attributes } from './attributes.ts';
import type { Styled } from './selectors.ts';
import { namedValues } from './values.ts';

/**
 * How much of an element is searched: `ignored`, but for what it names (filters and the like); `excluded`, nothing;
 * `body`, what is marked to be searched; `above`, an element with a body within, whose own text is not searched.
 */
export type Status = 'indexed' | 'ignored' | 'excluded' | 'body' | 'above';

/** An element that is being read. */
export interface Element extends Styled {
  readonly parent: Element | undefined;
  /** Its raw text so far, with marks of anchors and weights between. */
  value: string;
  status: Status;
  readonly filters: readonly string[];
  readonly sorts: readonly string[];
  readonly metas: readonly string[];
  readonly defaults: readonly string[];
  readonly weight: string | undefined;
  /** Anchors whose text this element's text is part of. */
  readonly anchors: readonly string[];
  /** Whether it stands in a drawing or a formula, where a tag may end itself. */
  readonly foreign: boolean;
}

const inline = new Set(
  (
    'a abbr acronym b bdo big br button cite code dfn em i img input kbd label map object output q samp script select ' +
    'small span strong sub sup textarea time tt var'
  ).split(' '),
);

/** What its attributes say of how much of an element is searched. */
export function ownStatus(attributes: Attributes): Status {
  if (!attributes.mentions('data-pagefind-')) return 'indexed';
  if (attributes.has('data-pagefind-body')) return 'body';
  const ignore = attributes.get('data-pagefind-ignore');
  if (ignore === undefined) return 'indexed';
  return ['', 'index', 'true'].includes(ignore.toLowerCase()) ? 'ignored' : 'excluded';
}

export function elementOf(
  tag: string,
  attributes: Attributes,
  parent: Element,
  { status, anchor }: { readonly status: Status; readonly anchor: string | undefined },
): Element {
  const marked = attributes.mentions('data-pagefind-');
  const named = (what: string): readonly string[] => {
    const declared = marked ? attributes.get(`data-pagefind-${what}`) : undefined;
    return declared === undefined ? none : namedValues(declared, attributes);
  };
  const above = parent.anchors.length > 0 && inline.has(tag) ? parent.anchors : none;
  return {
    tag,
    attributes,
    parent,
    value: '',
    status: parent.status === 'excluded' ? 'excluded' : status,
    filters: named('filter'),
    sorts: named('sort'),
    metas: named('meta'),
    defaults: named('default-meta'),
    weight: marked ? attributes.get('data-pagefind-weight') : undefined,
    anchors: anchor === undefined ? above : [...above, anchor],
    foreign: parent.foreign || tag === 'svg' || tag === 'math',
  };
}

/** Whether an element's text is of no use: neither searched nor named, nor a title, nor part of an anchor's. */
export const isPassed = ({ tag, status, anchors, filters, sorts, metas, defaults }: Element): boolean =>
  (status === 'ignored' || status === 'excluded') &&
  tag !== 'h1' &&
  tag !== 'title' &&
  [anchors, filters, sorts, metas, defaults].every((all) => all.length === 0);

/** Hands an element's text to the one above, unless that keeps to what is marked to be searched. */
export function collapse(element: Element, parent: Element): void {
  const marked = element.status === 'body' || element.status === 'above';
  if (parent.status === 'above' && !marked) return;
  if (element.status === 'indexed') parent.value += element.value;
  if (!marked) return;
  if (parent.status !== 'above') parent.value = '';
  parent.value += element.value;
  parent.status = 'above';
}

const none: readonly string[] = [];
