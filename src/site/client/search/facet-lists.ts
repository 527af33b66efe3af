import { fill } from '../fill.ts';
import { element } from './element.ts';
import type { Counts } from './pagefind.ts';

/** So many values of a facet are shown before its reader asks for all. */
const fewValues = 6;
const mostValues = 100;

/** Draws a facet's values with their counts, the most frequent first; chosen ones stay whatever they count. */
export function drawFacet(
  facet: HTMLDetailsElement,
  counts: Counts[string],
  chosen: readonly string[],
  moreValues: string,
  format: Intl.NumberFormat,
): void {
  const most = facet.dataset['all'] === undefined ? fewValues : mostValues;
  const missing = chosen.filter((value) => !(value in counts)).map((value) => [value, 0] as const);
  const values = [...Object.entries(counts), ...missing]
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  const shown = values.filter(([value], place) => place < most || chosen.includes(value));
  const focused = facet.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  const labels = shown.map(([value, count]) => {
    const box = element('input', { type: 'checkbox', name: facet.dataset['facet'] ?? '', value });
    box.checked = chosen.includes(value);
    return element(
      'label',
      {},
      box,
      element('span', {}, value),
      element('span', { class: 'num' }, format.format(count)),
    );
  });
  const more = element('button', { type: 'button', class: 'more' }, fill(moreValues, format.format(values.length)));
  more.addEventListener('click', () => {
    facet.dataset['all'] = '';
    drawFacet(facet, counts, chosen, moreValues, format);
    facet.querySelectorAll('input')[fewValues]?.focus();
  });
  facet.querySelectorAll('label, .more').forEach((old) => old.remove());
  facet.append(...labels, ...(shown.length < values.length && most < mostValues ? [more] : []));
  facet.hidden = labels.length === 0;
  // Drawn anew, the value that its reader has just chosen would lose the focus.
  if (focused !== undefined)
    [...facet.querySelectorAll('input')].find(({ value }) => value === focused)?.focus({ preventScroll: true });
}
