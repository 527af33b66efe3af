/** Reads something of a paragraph of a body in a language (BCP 47). */
export type ParagraphReader<T> = (body: readonly string[], paragraph: number, language: string) => T;

/**
 * A reader that keeps what it read for as long as the body is kept: proposals of several kinds rest on the same readings. The
 * body may not change.
 */
export function oncePerParagraph<T>(read: ParagraphReader<T>): ParagraphReader<T> {
  const known = new WeakMap<readonly string[], Map<string, T>>();
  return (body, paragraph, language) => {
    const readings = known.get(body) ?? new Map<string, T>();
    known.set(body, readings);
    const key = `${paragraph} ${language}`;
    const reading = readings.get(key) ?? read(body, paragraph, language);
    readings.set(key, reading);
    return reading;
  };
}
