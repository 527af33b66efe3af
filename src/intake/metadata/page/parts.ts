import type { Element } from 'domhandler';
import type { Zone } from './place.ts';

/** A line of a page as a browser would show it. */
export interface Line {
  readonly text: string;
  readonly zone: Zone;
  /** Whether the markup says that a date stands here, or what else is told of the article. */
  readonly hint: 'date' | 'meta' | null;
  /** Whether all of it is in a heading, or in a link. */
  readonly heading: boolean;
  readonly linked: boolean;
  /** Where it stands among all lines, from 0. */
  readonly order: number;
}

/** An element that gives a time for machines: `<time>`, `<abbr title>`, `itemprop="datePublished"`. */
export interface TimeElement {
  readonly machine: string;
  readonly shown: string;
  /** Small letters: `itemprop`, `pubdate`, class and id. */
  readonly names: string;
  readonly tag: string;
  readonly zone: Zone;
  /** The line that it stands in. */
  readonly order: number;
}

/** What a page gives besides its body, from one walk over it. */
export interface Parts {
  /** `name`, `property`, `itemprop` or `http-equiv` in small letters, and `content`, in order. */
  readonly metas: readonly (readonly [key: string, content: string])[];
  readonly language: string | null;
  readonly canonical: string | null;
  readonly documentTitle: string;
  readonly jsonLd: readonly string[];
  readonly lines: readonly Line[];
  readonly times: readonly TimeElement[];
  /** The line of the article's headline; null where none is found. */
  readonly headline: number | null;
  /** Links with an address, and the line that each stands in. */
  readonly links: readonly { readonly element: Element; readonly href: string; readonly order: number }[];
  readonly images: readonly string[];
}
