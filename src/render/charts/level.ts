/** How events are drawn: each as an element of SVG, each on a canvas, or as numbers by period. */
export type Level = 'events' | 'canvas' | 'counts';

/** Beyond so many events a chart counts them, unless it is asked not to. */
export const mostMarks = 300;

/** Beyond so many, elements of SVG make a browser stutter. */
const mostElements = 1000;

export function levelOf(events: number, asked: 'events' | 'counts' | null): Level {
  if (asked === 'counts' || (asked === null && events > mostMarks)) return 'counts';
  return events > mostElements ? 'canvas' : 'events';
}
