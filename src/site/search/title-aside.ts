/**
 * Whether the title of an entry stays out of the text that is searched: it is kept as a field of its own, which counts for
 * more. Of an entry without a text it is the text, for a page that has none would not be in the index.
 */
export const titleAside = (text: unknown): '' | undefined => (text === undefined ? undefined : '');
