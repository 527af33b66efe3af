import { utcDate } from '../../edtf/day.ts';
import { overlaps, type Bounds } from '../../edtf/overlaps.ts';
import type { Briefing } from '../model.ts';
import type { Statement } from '../statement.ts';
import { relayingActor } from './voice.ts';

/** Reports of one outlet's copy come within so many days of one another. */
const relayDays = 7;

/** Whether what is known of when two statements were made shows that they are two. Most articles do not say when. */
export function saidApart(briefing: Briefing, one: Statement, other: Statement): boolean {
  if (one.occasion !== undefined && other.occasion !== undefined) return one.occasion !== other.occasion;
  return isDated(briefing, one) && isDated(briefing, other) && !overlaps(one.when.date, other.when.date);
}

/** Whether more than `relayDays` certainly lie between the publication of their articles. */
export function publishedApart({ articles }: Briefing, one: Statement, other: Statement): boolean {
  const [a, b] = [one, other].map(({ article }) => articles.get(article)?.published.date);
  return a !== undefined && b !== undefined && Math.max(daysBetween(a, b), daysBetween(b, a)) > relayDays;
}

/** Said at an occasion, or on a date of its own: not merely in an article of some date. */
function isDated({ articles }: Briefing, statement: Statement): boolean {
  if (statement.occasion !== undefined) return true;
  const published = articles.get(statement.article)?.published;
  // What an actor passes on was said before that, and the date is that of the passing on.
  return relayingActor(statement) === undefined && published?.date.text !== statement.when.date.text;
}

/** From the end of one date to the beginning of another; negative where they meet, or a bound is open. */
function daysBetween({ latest }: Bounds, { earliest }: Bounds): number {
  if (latest === null || earliest === null) return -1;
  return (utcDate(earliest).getTime() - utcDate(latest).getTime()) / 86_400_000;
}
