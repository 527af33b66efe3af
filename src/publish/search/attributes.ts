const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Attributes of a tag, read when one is asked for that the tag could have: most tags are never asked. */
export class Attributes {
  private readonly raw: string;
  private found: Map<string, string> | undefined;

  /** `raw`: what stands between the tag's name and its end. */
  constructor(raw: string) {
    this.raw = raw;
  }

  /** Whether the tag says that anywhere: quick, and right where it says no. */
  mentions(text: string): boolean {
    return this.raw.includes(text);
  }

  /** The raw value of an attribute, whose name is in small letters; empty where it has none. */
  get(name: string): string | undefined {
    if (this.found === undefined) {
      if (!this.raw.includes(name)) return undefined;
      this.found = attributesIn(this.raw);
    }
    return this.found.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

function attributesIn(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match = attribute.exec(raw); match !== null; match = attribute.exec(raw)) {
    const [, name = '', double, single, bare] = match;
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '');
  }
  return found;
}
