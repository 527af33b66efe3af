import type { CellPosition } from '../../views/parts/cell-position.ts';
import { speakersText } from '../sheets/words.ts';
import type { Line } from './document.ts';
import { cites, draftMark, position, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** Who takes which position: its sign, its word, the speakers. */
export function positionLine(one: CellPosition, { messages }: PrintSetting): Line {
  return [
    position(one.position, messages),
    text(` ${speakersText(one.speakers, messages)}`),
    ...draftMark(one.outlet, messages),
    ...cites(one.cites),
  ];
}
