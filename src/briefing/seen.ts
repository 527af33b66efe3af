import type { Day } from '../edtf/date.ts';
import type { Article, Edition } from './model.ts';

/** An edition, or what is to become one: it sees up to its window’s end. */
export type Seeing = Pick<Edition, 'window'>;

/** The day from which on an edition sees an article: one of an unknown year may have been out by any. */
export const seenFrom = ({ published }: Article): Day => published.date.earliest ?? '';

export const sees = ({ window: { latest } }: Seeing, from: Day): boolean => latest === null || from <= latest;

export const isSeen = (article: Article, edition: Seeing): boolean => sees(edition, seenFrom(article));
