/** A stretch of an excerpt, and whether it is what was found. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

/** Takes an excerpt of Pagefind's apart, so that it can be shown without being read as markup. */
export function stretchesOf(excerpt: string): readonly Stretch[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>');
      const text = found ? part.slice(6, -7) : part;
      return { found, text: text.replaceAll(/&([a-z]+|#\w+);/g, (entity, name: string) => entities[name] ?? entity) };
    });
}
