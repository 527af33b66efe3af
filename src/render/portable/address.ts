/** Where a page of a portable copy lies, and where the site that it was copied from is served. */
export interface PortablePage {
  /** Its file in the copy, as `actors/a/index.html`. */
  readonly file: string;
  /** The path under which the site is served, as `/` or `/desk/`. */
  readonly base: string;
}

/** The way from a page's folder to the copy's own: `../../`, or nothing at all. */
export const wayUp = (file: string): string => '../'.repeat(file.split('/').length - 1);

/**
 * An address of the site as a page of the copy has to give it: relative, and with the name of the file, since without a
 * server nothing answers for a folder. Addresses of elsewhere and of the page itself stay as they are.
 */
export function portableAddress(address: string, { file, base }: PortablePage): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  if (address === '' || address.startsWith('//') || !`${address}/`.startsWith(root)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(root.length)) ?? [];
  return `${wayUp(file)}${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}
