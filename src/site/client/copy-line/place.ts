const gap = 4;

/**
 * Puts the button behind `link` in the order of Tab, and to the eye at the end of the last row of `text`: to its side
 * where the window has room, else below. It takes no room itself, so nothing moves.
 */
export function place(button: HTMLElement, link: Element, text: Element): void {
  button.remove();
  const range = document.createRange();
  range.selectNodeContents(text);
  const row = [...range.getClientRects()].findLast(({ width }) => width > 0);
  link.after(button);
  if (row === undefined) return;
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
