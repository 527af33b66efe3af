import { element } from './element.ts';
import type { Counts } from './pagefind.ts';

const mostValues = 12;

/** Draws a facet's values with their counts, the most frequent first; chosen ones stay whatever they count. */
export function drawFacet(
  fieldset: HTMLFieldSetElement,
  counts: Counts[string],
  chosen: readonly string[],
  format: Intl.NumberFormat,
): void {
  const facet = fieldset.dataset['facet'] ?? '';
  const values = Object.entries(counts)
    .filter(([value, count]) => count > 0 || chosen.includes(value))
    .sort(
      ([a, some], [b, more]) =>
        Number(chosen.includes(b)) - Number(chosen.includes(a)) || more - some || (a < b ? -1 : 1),
    )
    .slice(0, Math.max(mostValues, chosen.length));
  const labels = values.map(([value, count]) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = chosen.includes(value);
    return element(
      'label',
      {},
      box,
      element('span', {}, value),
      element('span', { class: 'num' }, format.format(count)),
    );
  });
  fieldset.querySelectorAll('label').forEach((label) => label.remove());
  fieldset.append(...labels);
  fieldset.hidden = labels.length === 0;
}
