import type { Output } from '../output.ts';
import { textWidth } from '../../render/columns.ts';

const width = 24;

/** A bar at the foot of a terminal; nothing anywhere else. */
export interface Progress {
  /** One more of them is done. */
  step(document: string): void;
  /** Takes the bar away, so that a line can be written in its place. */
  clear(): void;
}

export function progressOn(output: Output, total: number): Progress {
  const { columns } = output;
  if (columns === null) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  return {
    step(document) {
      done += 1;
      const share = Math.min(1, done / Math.max(total, 1));
      const full = Math.round(share * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.min(done, total)} of ${total} `;
      output.write(`\r\u001b[K${bar}${output.style('dim', fitting(document, columns - textWidth(bar) - 1))}`);
    },
    clear: () => output.write('\r\u001b[K'),
  };
}

/** As much of the end of a text as fits. */
function fitting(text: string, columns: number): string {
  let shown = text;
  while (shown !== '' && textWidth(shown) > columns) shown = shown.slice(1);
  return shown;
}
