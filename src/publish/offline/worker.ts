import type { WorkerBuild } from '../../render/offline/build.ts';
import { isNamedByContent, type ListedFile } from './list.ts';

/** Styles and scripts of every page; those of the pages that are worked with come when they are used. */
const isShell = ({ address }: ListedFile): boolean =>
  /^_astro\/(?!Search|Timeline)[^/]+\.(?:css|js)$|^(?:favicon\.svg|print\.css|offline\/)$/.test(address);

const isOfSearch = ({ address }: ListedFile): boolean =>
  (/^pagefind\//.test(address) && !isNamedByContent(address)) || address === 'search/names.json';

/** The service worker of a build: `script`, which is that of any, below what it is told of this one. */
export function workerScript(script: string, name: string, listed: readonly ListedFile[]): string {
  const told: WorkerBuild = {
    build: name,
    shell: listed.filter(isShell).map(({ address }) => address),
    search: Object.fromEntries(listed.filter(isOfSearch).map(({ address, hash }) => [address, hash])),
  };
  // The script's own directive counts only where nothing stands above it.
  return `"use strict";const READOUT_BUILD=${JSON.stringify(told)};\n${script}`;
}
