import type { drafting as en } from '../en/drafting.ts';

/** Lines of a drafted edition: as plain as can be, for an editor makes sentences of them. */
export const drafting: typeof en = {
  drafting: {
    said: (who, act, gist) => `${who} (${act}): ${gist}`,
    event: (date, title) => `${date}: ${title}.`,
    status: (line, status) => `${line.replace(/\.$/, '')} (${status}).`,
    side: (position, who) => `${position}: ${who}`,
    dispute: (proposition, sides) => `«${proposition.replace(/\.$/, '')}»: ${sides.join('؛ ')}.`,
    figuresHeading: 'أرقام متباينة',
    figure: (value, of, outlet) => `${of === undefined ? value : `${value}، ${of}`} (${outlet})`,
    figures: (measure, event, values) =>
      `${event === undefined ? measure : `${measure}، ${event}`}: ${values.join('؛ ')}.`,
    unheard: (who, by) => `اتهمه ${by} ولا يُسمع رده: ${who}.`,
    oneOrigin: (proposition, by) => `أصل واحد فقط، ${by}: «${proposition.replace(/\.$/, '')}».`,
    dates: (event, dates) => `تؤرخ المقالات «${event}» بتواريخ متباينة: ${dates.join('، ')}.`,
    noOutcome: (event, date) => `لا يرد في أي مقال هل تم «${event}» المقرر في ${date}.`,
    unnamed: (who) => `بلا اسم: ${who}.`,
    noOutlet: (unstated, articles) => `مقالات الفترة التي لا تذكر وسيلتها: ${unstated} من ${articles}.`,
  },
};
