import { portableAddress } from '../../render/portable/address.ts';

/**
 * An address of the site as this page can open it: itself, or, in a copy that is read without a server, the file. The
 * copy's pages say where they lie: `<html data-file="search/index.html" data-base="/">`.
 */
export function openable(address: string, { dataset }: HTMLElement = document.documentElement): string {
  const { file, base } = dataset;
  return file === undefined || base === undefined ? address : portableAddress(address, { file, base });
}
