import type { FigureGroup } from '../../views/parts/figures.ts';
import type { Line } from './document.ts';
import { cites, joined, strong, text } from './inline.ts';
import type { PrintSetting } from './setting.ts';

/** One measure and all numbers given for it: "Killed, convoy strike: at least 20; 21". */
export function figureLine(group: FigureGroup, { messages }: PrintSetting): Line {
  const counted = [group.measure.name, group.of?.text, group.event?.text].filter((part) => part !== undefined);
  const given = group.figures.map((figure): Line => {
    const of = group.of === undefined && figure.of ? ` (${figure.of.text})` : '';
    return [strong(figure.text), ...(of === '' ? [] : [text(of)]), ...cites(figure.cites)];
  });
  const more = group.total - group.figures.length;
  return [
    text(`${counted.join(messages.marks.comma)}: `),
    ...joined(given, messages.marks.semicolon),
    ...(more > 0 ? [text(` ${messages.counts.more(more)}`)] : []),
  ];
}
