import type { Figure } from '../../briefing/statement.ts';
import type { ViewContext } from '../context.ts';

/** A figure in the briefing's language: "at least 20", "20 to 30", "scores". */
export function figureText({ formats, messages }: Pick<ViewContext, 'formats' | 'messages'>, figure: Figure): string {
  const { value, min, max, text, qualifier } = figure;
  const range =
    min === undefined || max === undefined ? '' : messages.figures.range(formats.number(min), formats.number(max));
  return messages.figures.qualifiers[qualifier](text ?? (value === undefined ? range : formats.number(value)));
}
