import { portableAddress, type PortablePage } from './address.ts';

/** A style sheet with its fonts and pictures addressed relatively. */
export const portableStyle = (css: string, sheet: PortablePage): string =>
  css.replace(
    /\burl\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, address: string) => `url(${quote}${portableAddress(address, sheet)}${quote})`,
  );
