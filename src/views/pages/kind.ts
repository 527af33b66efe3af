import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';

/** A kind of page: where its pages are, and what each of them shows. */
export interface PageKind<View extends object = object> {
  /** The paths of its pages, in reading order; pages of one subject come together. */
  paths(context: ViewContext): Iterable<string>;
  /** Whether it has a page at this path. */
  has(context: ViewContext, path: string): boolean;
  /** What the page at a path shows; undefined where this kind has no such page. The last one is kept. */
  at(context: ViewContext, path: string): View | undefined;
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
  let last: { readonly context: ViewContext; readonly path: string; readonly view: View } | undefined;
  return {
    paths: (context) => subjectsOf(context).keys(),
    has: (context, path) => subjectsOf(context).has(path),
    at(context, path) {
      if (last?.context === context && last.path === path) return last.view;
      const all = subjectsOf(context);
      const subject = all.get(path);
      if (subject === undefined) return undefined;
      last = { context, path, view: view(context, subject) };
      return last.view;
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
