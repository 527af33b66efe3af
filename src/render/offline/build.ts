/** `offline/build.json`: which build of a site a host serves, and what a whole copy of it amounts to. */
export interface SiteBuild {
  readonly build: string;
  readonly files: number;
  /** As they lie on a device, not as they are sent. */
  readonly bytes: number;
}

/** Address below the base, bytes, and the first eight hexadecimal digits of its SHA-256 unless its name has a hash. */
export type KeptFile = readonly [address: string, bytes: number, hash?: string];

/** `offline/<build>.json`. */
export interface KeptList {
  readonly files: readonly KeptFile[];
}

/** What the service worker of a build is told of it. */
export interface WorkerBuild {
  readonly build: string;
  /** Addresses, below the base, of what every page needs and of the page that stands in for one that is not there. */
  readonly shell: readonly string[];
  /** Addresses of the search's files whose names do not change with their content, with their SHA-256 in hexadecimal. */
  readonly search: Readonly<Record<string, string>>;
}
