import type { Page } from 'playwright-core';

/** What does not fit: a page that scrolls sideways, boxes that cut their text off, texts that lie on one another. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const wrong = root.scrollWidth > root.clientWidth ? [`scrolls to ${root.scrollWidth} of ${root.clientWidth}`] : [];
    // Texts for screen readers alone are clipped, and drawings have their own table.
    const clipped = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).clipPath !== 'none' && element.matches('.vh, thead, caption')) ||
        clipped(element.parentElement));
    const known = new Map<Element, boolean>();
    const shown = (element: Element): boolean => {
      const told = known.get(element);
      if (told !== undefined) return told;
      const is = element.checkVisibility() && element.closest('svg, .skip') === null && !clipped(element);
      known.set(element, is);
      return is;
    };
    const boxes: { readonly text: Text; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (text.data.trim() === '' || parent === null || !shown(parent)) continue;
      const { overflowX, overflowY } = getComputedStyle(parent);
      const cuts = /hidden|clip/.test(overflowX + overflowY);
      if (cuts && (parent.scrollWidth > parent.clientWidth + 1 || parent.scrollHeight > parent.clientHeight + 1))
        wrong.push(`cut off: ${text.data.trim()}`);
      const range = document.createRange();
      range.selectNodeContents(text);
      // A font's own box is higher than its letters, by how much depends on the script.
      const letters = 0.7 * parseFloat(getComputedStyle(parent).fontSize);
      for (const { x, y, width, height } of range.getClientRects())
        if (width > 1) boxes.push({ text, box: new DOMRect(x, y + (height - letters) / 2, width, letters) });
    }
    boxes.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of boxes.entries()) {
      for (let next = index + 1; ; next += 1) {
        const other = boxes[next];
        if (other === undefined || other.box.top >= one.box.bottom) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (one.text !== other.text && across > 3 && down > Math.min(one.box.height, other.box.height) / 2)
          wrong.push(`“${one.text.data.trim()}” lies on “${other.text.data.trim()}”`);
      }
    }
    return wrong.slice(0, 5);
  });
