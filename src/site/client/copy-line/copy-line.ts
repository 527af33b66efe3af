import { toClipboard } from './clipboard.ts';
import { compose, type Wording } from './compose.ts';
import { citationsIn, citing, lineAt, mainPart } from './line.ts';
import { place } from './place.ts';
import { sourcesOf } from './sources.ts';
import { wordsOf } from './words.ts';

/** How long a page says that it has copied, in milliseconds. */
const shown = 2500;

/**
 * One button for the whole page: it stands by the line that is pointed at, tapped, or reached by the keyboard through a
 * citation, and copies the line with its sources. Escape sends it away.
 */
export function offerToCopy(page: Document): void {
  const frame = page.querySelector<HTMLElement>('.copy-line');
  const button = frame?.querySelector('button');
  const status = frame?.querySelector<HTMLElement>('[role=status]');
  const byHand = frame?.querySelector('textarea');
  if (!frame || !button || !status || !byHand) return;
  const { address = '', open = '', close = '', comma = '', semicolon = '' } = frame.dataset;
  const { lang: language, dir: direction } = page.documentElement;
  const wording: Wording = { open, close, comma, semicolon, language, direction };
  let current: HTMLElement | null = null;
  let timer = 0;

  const offer = (line: HTMLElement, link: Element | undefined): void => {
    if (line === current || link === undefined) return;
    current = line;
    place(button, link, mainPart(line));
  };
  const pointAt = ({ target }: Event): void => {
    const line = target instanceof Element && !button.matches(':focus-visible') ? lineAt(target) : null;
    if (line !== null) offer(line, citationsIn(line).at(-1));
  };
  const put = (): void => {
    current = null;
    frame.append(button);
  };
  const say = (text: string): void => {
    status.textContent = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = ''), shown);
  };

  page.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) pointAt(event);
  });
  page.addEventListener('click', (event) => {
    // A link does what it does; a tap beside links is for the line.
    if (event.target instanceof Element && event.target.closest('a, summary') === null) pointAt(event);
  });
  page.addEventListener('focusin', ({ target }) => {
    const line = target instanceof Element && target.matches(citing) ? lineAt(target) : null;
    if (line !== null && target instanceof Element) offer(line, target);
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    byHand.hidden = true;
    if (current !== null) put();
  });
  button.addEventListener('click', () => {
    if (current === null) return;
    const copied = compose(wordsOf(current, wording), sourcesOf(current, address), wording);
    void toClipboard(copied).then((done) => {
      if (done) {
        say(status.dataset['copied'] ?? '');
        return;
      }
      byHand.hidden = false;
      byHand.value = copied.text;
      byHand.select();
    });
  });
  byHand.addEventListener('blur', () => (byHand.hidden = true));
}
