import type { PageFacts } from '../../search/facts.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** The line above a result's title: an article's outlet, what another page is, and the date with how it is known. */
export function hitHead({ about, outlet, date }: PageFacts, words: Words): HTMLElement {
  const parts = [
    ...(outlet === undefined ? [] : [element('span', { class: outlet.stated ? 'outlet' : 'outlet ns' }, outlet.name)]),
    ...(about === undefined ? [] : [element('span', {}, about)]),
    ...(date === undefined
      ? []
      : [
          element('span', { class: 'when' }, date.text),
          element('span', { class: `basis ${date.basis}` }, words.bases[date.basis]),
        ]),
  ];
  return element('p', { class: 'kind' }, ...parts);
}
