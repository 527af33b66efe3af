import { fill } from '../fill.ts';
import { element } from './element.ts';
import { choose, countChosen, type Chosen } from './query.ts';
import type { Words } from './words.ts';

/** What the results are narrowed to, each value a button that lets go of it. */
export function drawChosen(list: HTMLElement, chosen: Chosen, words: Words, change: (chosen: Chosen) => void): void {
  const buttons = [...chosen].flatMap(([facet, picked]) =>
    picked.map((value) =>
      button(value, fill(words.remove, value), () =>
        change(
          choose(
            chosen,
            facet,
            picked.filter((other) => other !== value),
          ),
        ),
      ),
    ),
  );
  const all = buttons.length > 1 ? [button(words.removeAll, undefined, () => change(new Map()))] : [];
  list.replaceChildren(...[...buttons, ...all].map((one) => element('li', {}, one)));
  list.hidden = buttons.length === 0;
}

function button(text: string, label: string | undefined, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(label === undefined ? {} : { 'aria-label': label }) }, text);
  made.addEventListener('click', act);
  return made;
}

/** The button that opens the facets on a narrow screen says how many values are chosen. */
export function nameNarrow(narrow: HTMLElement, chosen: Chosen, words: Words, format: Intl.NumberFormat): void {
  const count = countChosen(chosen);
  narrow.textContent = count === 0 ? words.narrow : fill(words.narrowed, words.narrow, format.format(count));
}
