import { z } from 'zod';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import { noteReads, readsOf, type Dependency } from '../traced/reads.ts';

/** A kind of page: where its pages are, and what each of them shows. */
export interface PageKind<View extends object = object> {
  /** The path of each of its pages, and what it is about, which is JSON; in reading order, those of one subject together. */
  pages(context: ViewContext): ReadonlyMap<string, unknown>;
  /** Whether it has a page at this path. */
  has(context: ViewContext, path: string): boolean;
  /** What the page at a path shows; undefined where this kind has no such page. The last one is kept. */
  at(context: ViewContext, path: string): View | undefined;
  /** What the page at a path shows, whose subject `pages` gave: none of the others is counted. The last one is kept. */
  of(context: ViewContext, path: string, subject: unknown): View;
  /** Keeps what the page at a path shows as if it had been asked for; it was made by `at` or `of`, and may be JSON since. */
  tell(context: ViewContext, path: string, view: unknown): void;
}

/** Makes a kind from its pages, each with what it is about, and from the view of one of them. */
export function pageKind<Subject, View extends object>(
  pages: (context: ViewContext) => Iterable<readonly [path: string, subject: Subject]>,
  view: (context: ViewContext, subject: Subject) => View,
): PageKind<View> {
  const subjects = new WeakMap<ViewContext, ReadonlyMap<string, Subject>>();
  const subjectsOf = (context: ViewContext): ReadonlyMap<string, Subject> => {
    const known = subjects.get(context) ?? new Map(pages(context));
    subjects.set(context, known);
    return known;
  };
  const told = z.custom<Subject>();
  const shown = z.custom<View>();
  let last:
    | {
        readonly context: ViewContext;
        readonly path: string;
        readonly view: View;
        readonly reads: Iterable<Dependency>;
      }
    | undefined;
  const lastAt = (context: ViewContext, path: string): View | undefined => {
    if (last?.context !== context || last.path !== path) return undefined;
    noteReads(last.reads);
    return last.view;
  };
  const make = (context: ViewContext, path: string, subject: Subject): View => {
    const { value, reads } = readsOf(() => view(context, subject));
    last = { context, path, view: value, reads };
    return value;
  };
  return {
    pages: subjectsOf,
    has: (context, path) => subjectsOf(context).has(path),
    at(context, path) {
      const known = lastAt(context, path);
      if (known !== undefined) return known;
      const subject = subjectsOf(context).get(path);
      return subject === undefined ? undefined : make(context, path, subject);
    },
    of: (context, path, subject) => lastAt(context, path) ?? make(context, path, told.parse(subject)),
    tell(context, path, view) {
      last = { context, path, view: shown.parse(view), reads: [] };
    },
  };
}

/** A kind that has one page. */
export const onePage = <View extends object>(path: string, view: (context: ViewContext) => View): PageKind<View> =>
  pageKind(() => [[path, path] as const], view);

/** A kind whose pages continue one list: the first at `path`, then `page/2/` and so on. */
export const listOf = <View extends object>(
  path: string,
  numbers: (context: ViewContext) => Iterable<number>,
  view: (context: ViewContext, page: number) => View,
): PageKind<View> =>
  pageKind((context) => Array.from(numbers(context), (page) => [paths.page(path, page), page] as const), view);

/** A kind that has a page for each entry of a registry. */
export const entriesOf = <Id extends string, View extends object>(
  ids: (context: ViewContext) => Iterable<Id>,
  path: (id: Id) => string,
  view: (context: ViewContext, id: Id) => View,
): PageKind<View> => pageKind((context) => Array.from(ids(context), (id) => [path(id), id] as const), view);
