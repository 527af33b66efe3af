import { Attributes } from './attributes.ts';
import { collapse, elementOf, isPassed, ownStatus, type Element } from './element.ts';
import { readMarkup, type MarkupReader } from './markup.ts';
import { normal, space } from './normal.ts';
import { matcher } from './selectors.ts';
import { empties } from './tag.ts';
import { unread } from './unread.ts';
import { pairOf } from './values.ts';

/** What is read of a page. Values are normal, but for words that Pagefind marks places with. */
export interface PageText {
  /** Raw text, with the marks. */
  readonly text: string;
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly sorts: ReadonlyMap<string, string>;
  readonly meta: ReadonlyMap<string, string>;
  /** Raw texts of anchors, by what their marks say after the tag. */
  readonly anchorTexts: ReadonlyMap<string, string>;
  readonly anchorTitles: ReadonlyMap<string, string>;
  /** Whether a part of it is marked to be searched. */
  readonly hasBody: boolean;
  /** Empty where it is not said. */
  readonly language: string;
}

const sentences = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
const removed = 'head style script noscript label form svg footer nav iframe template'.split(' ');
const headingWeights: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 };
const isUnread = matcher([...unread, ...removed]);
const wordEnd = /(?:[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}'")$*]|\u200c|\u200d)$/u;
const spaces = new RegExp(`[${space}]`, 'g');

/** Reads a page as Pagefind 1.6 does: its text collapses into that of the elements above, up to the page. */
export function pageText(html: string): PageText {
  const page = new PageReader();
  readMarkup(html, page);
  return page.end();
}

class PageReader implements MarkupReader {
  private readonly filters = new Map<string, string[]>();
  private readonly sorts = new Map<string, string>();
  private readonly meta = new Map<string, string>();
  private readonly defaults = new Map<string, string>();
  private readonly found: { title?: string; pageTitle?: string; image?: { source: string; text: string } } = {};
  private readonly anchorTexts = new Map<string, string>();
  private readonly anchorTitles = new Map<string, string>();
  private language = '';
  private anchors = 0;
  private current = root();

  open(tag: string, attributes: Attributes, slashed: boolean): boolean {
    if (tag === 'html') this.language = (attributes.get('lang') ?? this.language).toLowerCase();
    const parent = this.current;
    const status = ownStatus(attributes);
    const anchor = status === 'ignored' || status === 'excluded' ? undefined : this.markAnchor(tag, attributes, parent);
    if (status !== 'excluded') {
      for (const name of attributes.get('data-pagefind-index-attrs')?.split(',') ?? none)
        parent.value += ` ${ended(attributes.get(name.trim().toLowerCase()) ?? '')} `;
      if (tag === 'br') parent.value += ' ';
    }
    const element = elementOf(tag, attributes, parent, { status, anchor });
    const unread = isUnread(element);
    if (!empties.has(tag) && !(slashed && element.foreign)) {
      if (unread) element.status = 'ignored';
      this.current = element;
      return isPassed(element);
    }
    this.current = parent;
    if (element.status !== 'excluded') {
      this.takeNamed(element);
      if (tag === 'img') this.takeImage(attributes);
    }
    // Pagefind marks the element that it reads at that moment, which an empty one never is.
    if (unread) parent.status = 'ignored';
    return false;
  }

  counts(tag: string): boolean {
    const { title, pageTitle, image } = this.found;
    if (tag === 'h1') return title === undefined;
    if (tag === 'title') return pageTitle === undefined;
    return tag === 'html' || (tag === 'img' && image === undefined);
  }

  close(tag: string): void {
    let last: Element | undefined = this.current;
    while (last !== undefined && last.tag !== tag) last = last.parent;
    if (last?.parent === undefined) return;
    while (this.current !== last.parent && this.current.parent !== undefined)
      this.closeElement(this.current, this.current.parent, tag);
  }

  text(raw: string): void {
    const element = this.current;
    element.value += raw;
    if (element.status === 'ignored' || element.status === 'excluded') return;
    for (const anchor of element.anchors) this.anchorTexts.set(anchor, (this.anchorTexts.get(anchor) ?? '') + raw);
  }

  end(): PageText {
    let last = this.current;
    for (; last.parent !== undefined; last = last.parent) collapse(last, last.parent);
    const { title, pageTitle, image } = this.found;
    if (image !== undefined && !this.meta.has('image'))
      this.meta.set('image', image.source).set('image_alt', image.text);
    const best = title ?? pageTitle;
    if (best !== undefined && !this.meta.has('title')) this.meta.set('title', best);
    const { filters, sorts, anchorTexts, anchorTitles, language } = this;
    const meta = new Map([...this.defaults, ...this.meta]);
    return {
      text: last.value,
      filters,
      sorts,
      meta,
      anchorTexts,
      anchorTitles,
      language,
      hasBody: last.status === 'above',
    };
  }

  private markAnchor(tag: string, attributes: Attributes, parent: Element): string | undefined {
    const id = attributes.get('id')?.replace(spaces, '');
    if (id === undefined || (parent.status === 'above' && !attributes.has('data-pagefind-body'))) return undefined;
    const anchor = `${this.anchors++}:${id}`;
    parent.value += ` ___PAGEFIND_ANCHOR___${tag}:${anchor} `;
    const title = normal(attributes.get('data-pagefind-title') ?? '');
    if (title !== '') this.anchorTitles.set(anchor, title);
    return anchor;
  }

  private closeElement(element: Element, parent: Element, tag: string): void {
    this.current = parent;
    if (element.status === 'excluded') return;
    this.takeNamed(element);
    if (element.tag === 'h1' && element.value.trim() !== '') this.found.title ??= normal(element.value);
    if (element.tag === 'title') this.found.pageTitle ??= normal(element.value);
    if (element.status === 'ignored') return;
    if (sentences.has(tag)) element.value = ` ${ended(element.value)} `;
    const weight = element.weight ?? headingWeights[tag];
    if (weight !== undefined) {
      const mark = element.weight === undefined ? '___PAGEFIND_AUTO_WEIGHT___' : '___PAGEFIND_WEIGHT___';
      element.value = ` ${mark}${weight} ${element.value} ___END_PAGEFIND_WEIGHT___ `;
    }
    collapse(element, parent);
  }

  private takeNamed(element: Element): void {
    for (const named of element.filters) {
      const [name, value] = pairOf(named, element.value) ?? [];
      if (name === undefined || value === undefined) continue;
      const values = this.filters.get(name);
      if (values === undefined) this.filters.set(name, [normal(value)]);
      else values.push(normal(value));
    }
    const take = (into: Map<string, string>, all: readonly string[]): void => {
      for (const named of all) {
        const [name, value] = pairOf(named, element.value) ?? [];
        if (name !== undefined && value !== undefined) into.set(name, value);
      }
    };
    take(this.sorts, element.sorts);
    take(this.meta, element.metas);
    take(this.defaults, element.defaults);
  }

  private takeImage(attributes: Attributes): void {
    const source = attributes.get('src');
    if (source === undefined || this.found.image !== undefined) return;
    if (this.found.title === undefined && !this.meta.has('title')) return;
    this.found.image = { source: normal(source), text: normal(attributes.get('alt') ?? '') };
  }
}

const none: readonly string[] = [];

const root = (): Element => ({
  tag: '',
  attributes: new Attributes(''),
  parent: undefined,
  value: '',
  status: 'indexed',
  filters: none,
  sorts: none,
  metas: none,
  defaults: none,
  weight: undefined,
  anchors: none,
  foreign: false,
});

const ended = (text: string): string => (wordEnd.test(text.slice(-2)) ? `${text}.` : text);
