/**
 * Keeps the order of a text from left to right, by an isolate, and that of several in a row, by marks at its ends (UAX #9).
 */
const apart = (text: string): string => (text === '' ? '' : `\u200E\u2066${text}\u2069\u200E`);

/** What a text is about, as a name or a date, keeps its own order within it. */
const within = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(within);
  return typeof given === 'string' && given !== '' ? `\u2068${given}\u2069` : given;
};

/**
 * The strings of a catalogue, at any depth, and those that its functions answer, each set apart from text that runs from right
 * to left: a full stop or a number beside English words would stand at their wrong end in Hebrew.
 */
export function setApart<T extends object>(words: T): T;
export function setApart(words: object): object {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, one(value)]));
}

function one(value: unknown): unknown {
  if (typeof value === 'string') return apart(value);
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => one(Reflect.apply(value, undefined, given.map(within)));
  if (Array.isArray(value)) return value.map(one);
  return typeof value === 'object' && value !== null ? setApart(value) : value;
}
