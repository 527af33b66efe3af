import type { TimelineEvent } from '../../../views/timeline.ts';
import { counterOf } from '../counter.ts';
import { element } from '../search/element.ts';
import type { Words } from './words.ts';

/** The places of an event in one line, as its table has them. */
export const placeNames = (places: TimelineEvent['places']): string => places.map(({ name }) => name).join(' · ');

/** What is said of an event where the pointer or the focus is on its mark: names of fields come from the table's head. */
export function eventWords(
  event: TimelineEvent,
  words: Words,
  { language, names }: { readonly language: string; readonly names: (cell: string) => string },
): readonly Node[] {
  const { when, status, kind, places, outlets, articles } = event;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ...(status === 'happened' ? [] : [[names('status'), words.statuses[status]] as const]),
    [names('kind'), kind.name],
    ...(places.length === 0 ? [] : [[names('place'), placeNames(places)] as const]),
    [names('articles'), [counterOf(language)(words.articles, articles), ...outlets].join(' · ')],
  ];
  return [
    element('strong', {}, event.title.text),
    element('p', {}, when.text, ' ', element('span', { class: `basis ${when.basis}` }, words.bases[when.basis])),
    ...(when.note === undefined ? [] : [element('p', { class: 'dim' }, when.note)]),
    element('dl', {}, ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
  ];
}
