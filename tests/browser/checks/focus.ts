import type { Page } from 'playwright-core';

/** Gives the focus to each kind of thing that takes it, as the keyboard would, and says how it fails to show. */
export const unseenFocus = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string): number => {
      if (canvas === null) return NaN;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [darker = 0, lighter = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const behind = (element: Element | null): string => {
      const colour = element === null ? 'Canvas' : getComputedStyle(element).backgroundColor;
      return element !== null && /^rgba|\//.test(colour) ? behind(element.parentElement) : colour;
    };
    const kindOf = (element: Element): string => {
      const { tagName, parentElement } = element;
      const place = element.closest('section, header, footer, nav')?.getAttribute('class') ?? '';
      return `${tagName}.${element.getAttribute('class') ?? ''} in ${parentElement?.tagName ?? ''}.${parentElement?.getAttribute('class') ?? ''} of ${place}`;
    };
    const all = document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, summary, [tabindex="0"]',
    );
    const kinds = new Map<string, (typeof all)[number]>();
    for (const element of all)
      if (element.checkVisibility() && !kinds.has(kindOf(element))) kinds.set(kindOf(element), element);
    const wrong: string[] = [];
    for (const [kind, element] of kinds) {
      element.focus();
      if (document.activeElement !== element) continue;
      const { outlineStyle, outlineWidth, outlineColor, color, backgroundColor } = getComputedStyle(element);
      const surround = behind(element.parentElement);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) wrong.push(`${kind} has no outline`);
      else if (contrast(outlineColor, surround) < 3) wrong.push(`${kind}: outline ${outlineColor} on ${surround}`);
      const own = behind(element);
      if (!element.closest('svg') && contrast(color, own) < 4.5)
        wrong.push(`${kind}: ${color} on ${own} (${backgroundColor})`);
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const [across, down] = [x + width / 2, y + Math.min(height, innerHeight) / 2];
      const hit = document.elementFromPoint(across, down);
      const seen = hit !== null && (element.contains(hit) || hit.contains(element));
      // Of what is taller or wider than the window a part is seen.
      if (!seen && height < innerHeight && width < innerWidth)
        wrong.push(`${kind} is covered at ${Math.round(across)}, ${Math.round(down)} by ${hit?.tagName ?? 'the edge'}`);
    }
    return wrong;
  });
