import type { TimelineEvent } from '../../../views/timeline.ts';
import { dayText, rangeOf } from './address.ts';
import type { Span } from '../../../render/charts/time.ts';
import { facets, valuesOf, type Facet, type Selection } from './selection.ts';
import { element } from '../search/element.ts';
import type { Words } from './words.ts';

/** Where a list is longer, its most frequent values stand once more at its head. */
const longList = 40;
const mostFrequent = 12;

interface Choice {
  readonly id: string;
  readonly name: string;
  count: number;
}

/** The values that events have, by name. */
export function choicesOf(events: readonly TimelineEvent[], facet: Facet, language: string): readonly Choice[] {
  const choices = new Map<string, Choice>();
  for (const event of events)
    for (const { id, name } of valuesOf(event, facet)) {
      const known = choices.get(id);
      if (known) known.count += 1;
      else choices.set(id, { id, name, count: 1 });
    }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...choices.values()].sort((a, b) => compare(a.name, b.name));
}

export interface Filters {
  readonly isKnown: (facet: Facet, value: string) => boolean;
  show(selection: Selection): void;
}

/** What stands above the chart: a list for each facet, filled from the events, and the first and last day. */
export function filtersIn(
  group: HTMLElement,
  events: readonly TimelineEvent[],
  { words, language, whole }: { readonly words: Words; readonly language: string; readonly whole: Span },
  change: (changed: Partial<Selection>) => void,
): Filters {
  const format = new Intl.NumberFormat(language);
  const lists = new Map<Facet, HTMLSelectElement>();
  for (const facet of facets) {
    const list = group.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
    const choices = choicesOf(events, facet, language);
    if (list === null) continue;
    lists.set(facet, list);
    const option = ({ id, name, count }: Choice): HTMLOptionElement =>
      element('option', { value: id }, `${name} (${format.format(count)})`);
    list.append(...grouped(choices, words, option));
    const label = list.closest('label');
    if (label) label.hidden = choices.length === 0;
  }
  const days = ['from', 'to'].map((name) => group.querySelector<HTMLInputElement>(`input[name=${name}]`));
  const dayIn = (index: number): string => days[index]?.value ?? '';

  group.addEventListener('change', () => {
    const chosen = [...lists]
      .filter(([, { value }]) => value !== '')
      .map(([facet, { value }]) => [facet, value] as const);
    change({ chosen: new Map(chosen), range: rangeOf(dayIn(0), dayIn(1), whole) });
  });

  return {
    isKnown: (facet, value) => [...(lists.get(facet)?.options ?? [])].some((option) => option.value === value),
    show({ chosen, range }) {
      for (const [facet, list] of lists) list.value = chosen.get(facet) ?? '';
      const [from, to] = days;
      if (from) from.value = range === null ? '' : dayText(range.from);
      if (to) to.value = range === null ? '' : dayText(range.to - 1);
    },
  };
}

function grouped(
  choices: readonly Choice[],
  words: Words,
  option: (choice: Choice) => HTMLOptionElement,
): readonly HTMLElement[] {
  if (choices.length <= longList) return choices.map(option);
  const frequent = choices.toSorted((a, b) => b.count - a.count).slice(0, mostFrequent);
  return [
    element('optgroup', { label: words.frequent }, ...frequent.map(option)),
    element('optgroup', { label: words.all }, ...choices.map(option)),
  ];
}
