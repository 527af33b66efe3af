/** How long a reader must have been at rest before the page says what they see. */
const rest = 500;

/** A live region that speaks once a change is over: never while something is dragged, and nothing twice. */
export function statusIn(region: HTMLElement): (text: string) => void {
  let waiting = 0;
  return (text) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (region.textContent !== text) region.textContent = text;
    }, rest);
  };
}
