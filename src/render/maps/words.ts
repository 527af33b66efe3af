import type { Messages } from '../../i18n/catalogue.ts';
import type { Mark } from './marks.ts';

/** What a map needs of the catalogue. */
export type MapMessages = Pick<Messages, 'map' | 'counts' | 'marks'>;

/** What a mark is called: its spot; of several, what they all lie in, or the first and how many more. */
export function nameOf({ spots }: Mark, messages: MapMessages): string {
  const [first, ...others] = spots;
  if (first === undefined) return '';
  if (others.length === 0) return first.name;
  const around = [{ id: first.id, name: first.name }, ...first.within].find(({ id }) =>
    others.every((other) => other.id === id || other.within.some((one) => one.id === id)),
  );
  return around?.name ?? messages.map.andMore(first.name, messages.counts.plain(others.length));
}

/** What a mark says to those who do not see it, and on hovering: what it is called, its events, how exact it is. */
export function titleOf(mark: Mark, messages: MapMessages): string {
  const { map, counts, marks } = messages;
  const [only, ...others] = mark.spots;
  const how =
    others.length > 0 || only === undefined ? map.together(counts.plain(mark.spots.length)) : map.extents[only.extent];
  return [nameOf(mark, messages), counts.events(mark.events), how].join(marks.comma);
}
