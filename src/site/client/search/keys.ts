import type { SearchPage } from './view.ts';

/**
 * Leads by keyboard from the field through the results and back: arrow down and up, Escape to the field, in which it
 * empties. Enter opens, as on any link.
 */
export function moveByKeys({ field, hits, more }: SearchPage, empty: () => void): void {
  const stops = (): readonly HTMLElement[] => [...hits.querySelectorAll('a'), ...(more.hidden ? [] : [more])];
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      const [first] = stops();
      if (first === undefined) return;
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      empty();
    }
  });
  const move = (event: KeyboardEvent): void => {
    const at = stops().findIndex((stop) => stop === event.target);
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: stops()[at + 1],
      ArrowUp: stops()[at - 1] ?? field,
      Escape: field,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  };
  hits.addEventListener('keydown', move);
  more.addEventListener('keydown', move);
}
