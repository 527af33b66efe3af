import type { Edition } from '../../briefing/model.ts';
import { certainlyAfter } from '../../edtf/after.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { ViewContext } from '../context.ts';
import { entries } from '../parts/entries.ts';
import { correctionViews, type CorrectionView } from '../parts/reference.ts';

/** What the desk put right after the date of one edition and up to that of another, the newest first. */
export function correctionsBetween(context: ViewContext, since: Edition, edition: Edition): CorrectionView[] {
  const isBetween = (text: string): boolean => {
    const date = parseEdtf(text);
    return certainlyAfter(date, since.date) && !certainlyAfter(date, edition.date);
  };
  return entries(context)
    .flatMap(({ link, corrections }) =>
      correctionViews(
        context,
        corrections.filter(({ date }) => isBetween(date)),
        link,
      ),
    )
    .sort((one, other) => (one.date.sort < other.date.sort ? 1 : -1));
}
