import type { Edition } from '../../briefing/model.ts';
import { certainlyAfter } from '../../edtf/after.ts';
import { linkedChart, type LinkedChart } from './chart.ts';
import { isDense } from './dense.ts';
import type { Scope } from './scope.ts';

const most = { whole: 50, ofWindow: 6 };

/** All events, or, where these are too many to tell apart, those of the window. */
export function editionChart(scope: Scope, { window, title }: Edition): LinkedChart {
  const all = [...scope.briefing.events.values()];
  const inWindow = all.filter(({ when }) => !certainlyAfter(window, when.date) && !certainlyAfter(when.date, window));
  const detail =
    window.earliest !== null && window.latest !== null ? { from: window.earliest, to: window.latest } : undefined;
  const whole = all.length <= (isDense(scope.briefing) ? most.ofWindow : most.whole);
  const shown = whole ? all : inWindow;
  return {
    ...linkedChart(scope, shown, {
      of: title,
      // Where only the window is drawn, it need not be drawn again.
      detail: whole ? detail : undefined,
      narrow: detail ?? {},
      most: whole ? most.whole : most.ofWindow,
    }),
    total: all.length,
  };
}
