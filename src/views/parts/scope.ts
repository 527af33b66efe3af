import type { ArticleId } from '../../content/schemas/ids.ts';
import type { ViewContext } from '../context.ts';
import { collectNotes, type NoteCollector } from './notes.ts';

/** What the parts of one page are made with: the context, and the page's endnotes so far. */
export interface Scope extends ViewContext {
  readonly notes: NoteCollector;
}

/**
 * A page begins: no line has been cited yet, unless the context's views make one document. Parts number their notes as
 * they are made, so make them in page order. `own` is the article whose page it is.
 */
export function scopeOf(context: ViewContext, own?: ArticleId): Scope {
  return { ...context, notes: context.endnotes ?? collectNotes(context, own) };
}
