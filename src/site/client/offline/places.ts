/**
 * Where a reader's device keeps a site: caches of the browser, named so that sites on one host keep apart. Pages and
 * script use the same names.
 */
export interface Places {
  /** What the name of each of the site's caches begins with. */
  readonly prefix: string;
  /** Pages that were read, whole in themselves: what they load has a name of its content. */
  readonly pages: string;
  /** Styles, scripts, fonts. */
  readonly assets: string;
  /** Parts of the search's index, named by their content. */
  readonly parts: string;
  /** What every page of a build needs. */
  readonly shell: (build: string) => string;
  /** The search's engine and lists, which belong to one build. */
  readonly search: (build: string) => string;
  /** A whole copy of a build, or what is there of it yet. */
  readonly copy: (build: string) => string;
  /** What the reader has asked for. */
  readonly wishes: string;
}

export function placesOf(base: string): Places {
  const prefix = `readout ${base} `;
  const named = (kind: string) => (build: string) => `${prefix}${kind} ${build}`;
  return {
    prefix,
    pages: `${prefix}pages`,
    assets: `${prefix}assets`,
    parts: `${prefix}parts`,
    shell: named('shell'),
    search: named('search'),
    copy: named('copy'),
    wishes: `${prefix}wishes`,
  };
}

/** In a copy: that it has all its files. It is put there last. */
export const wholeMark = (base: string): string => `${base}offline/whole`;

/** Among the wishes: that the briefing be kept, and kept up to date. */
export const wishMark = (base: string): string => `${base}offline/wanted`;

/** A request that asks the network, past what is kept. */
export const pastKept = { 'x-readout': 'network' } as const;
