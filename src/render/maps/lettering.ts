import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../charts/canvas.ts';

/** Sets text on a map, which is not turned round for right-to-left pages: only its letters run that way. */
export interface Lettering {
  /** `left`: x is the left edge of the text, whichever way it runs. */
  readonly text: (value: string, x: number, y: number, at: 'left' | 'middle', className: string) => Element;
}

export function lettering({ direction }: { readonly direction: 'ltr' | 'rtl' }): Lettering {
  const rtl = direction === 'rtl';
  return {
    text: (value, x, y, at, className) =>
      s(
        'text',
        {
          className: className.split(' '),
          x: round(x),
          y: round(y),
          textAnchor: at === 'middle' ? 'middle' : rtl ? 'end' : undefined,
          direction: rtl ? 'rtl' : undefined,
        },
        value,
      ),
  };
}
