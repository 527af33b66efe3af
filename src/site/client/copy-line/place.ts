const gap = 4;

/**
 * Puts the button behind `link` in the order of Tab, and to the eye at the end of the last row of `text`: to its side
 * where the window has room, else below. It takes no room itself, so nothing moves.
 */
export function place(button: HTMLElement, link: Element, text: Element): void {
  button.remove();
  const range = document.createRange();
  range.selectNodeContents(text);
  const row = lastRow([...range.getClientRects()]);
  link.after(button);
  if (row === null) return;
  button.style.left = button.style.top = '0';
  const from = button.getBoundingClientRect();
  const rightToLeft = getComputedStyle(text).direction === 'rtl';
  const beside = rightToLeft ? row.left - gap - from.width : row.right + gap;
  const most = document.documentElement.clientWidth - from.width;
  const x = Math.max(0, Math.min(beside, most));
  const y = x === beside ? row.top + (row.height - from.height) / 2 : row.bottom + gap;
  button.style.left = `${x - from.left}px`;
  button.style.top = `${y - from.top}px`;
}

/** What the boxes of a text that reach into its last row span. */
function lastRow(boxes: readonly DOMRect[]): DOMRect | null {
  const last = boxes.findLast(({ width }) => width > 0);
  if (last === undefined) return null;
  const middle = last.top + last.height / 2;
  const row = boxes.filter(({ top, bottom, height }) => top < middle && bottom > middle && height < 2 * last.height);
  const left = Math.min(...row.map((box) => box.left));
  return new DOMRect(left, last.top, Math.max(...row.map((box) => box.right)) - left, last.height);
}
