/** A drawing whose words are apart from its shapes, since a drawing's own text is shaped without what a tagged document needs of Arabic. */
export interface Drawn {
  /** In the drawing's own units. */
  readonly width: number;
  readonly height: number;
  /** SVG without text. */
  readonly shapes: string;
  readonly words: readonly DrawnWords[];
}

export interface DrawnWords {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  /** Classes of the chart, which say how large and how dark. */
  readonly classes: readonly string[];
  readonly anchor: string;
  readonly ltr: boolean;
}

const texts = /<text\b([^>]*)>([^<]*)<\/text>/g;

export function drawnOf(svg: string): Drawn {
  const [, , width = 1, height = 1] = (attribute(svg, 'viewBox') ?? '').split(/[ ,]+/).map(Number);
  const words = [...svg.matchAll(texts)].map(([, tag = '', text = '']) => ({
    x: Number(attribute(tag, 'x')),
    y: Number(attribute(tag, 'y')),
    words: text.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&'),
    classes: attribute(tag, 'class')?.split(' ') ?? [],
    anchor: attribute(tag, 'text-anchor') ?? 'start',
    ltr: attribute(tag, 'direction') === 'ltr',
  }));
  // What names the drawing's parts is never seen here, and would have to be read.
  const shapes = svg.replace(texts, '').replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '');
  return { width, height, shapes, words };
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
