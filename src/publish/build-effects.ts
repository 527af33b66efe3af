import { constants } from 'node:os';
import type { loadKept } from './facts/load-kept.ts';
import type { loadTexts } from './facts/load-texts.ts';
import { seenSince } from './facts/seen-since.ts';
import { offlineFiles } from './offline/files.ts';
import { type Later, later } from './later.ts';
import type { makePages } from './pages/make-pages.ts';
import type { keptPdfs } from './pdf/kept.ts';
import type { preparePortable } from './portable/publish.ts';
import type { builtProgram } from './program/built-program.ts';
import type { programEarly } from './program/early.ts';
import type { writeSiteSearch } from './search/site-search.ts';
import { swap } from './swap.ts';
import { update } from './update.ts';

/** The parts of a build that a test replaces. */
export interface BuildEffects {
  loadKept: typeof loadKept;
  loadTexts: typeof loadTexts;
  seenSince: typeof seenSince;
  programEarly: Later<typeof programEarly>;
  builtProgram: typeof builtProgram;
  makePages: typeof makePages;
  writeSiteSearch: typeof writeSiteSearch;
  keptPdfs: typeof keptPdfs;
  offlineFiles: typeof offlineFiles;
  preparePortable: typeof preparePortable;
  swap: typeof swap;
  update: typeof update;
  progress(step: string): void;
  /** Has `clean` run if the process ends early; gives back what takes that away again. */
  onExit(clean: () => void): () => void;
}

export const buildEffects: BuildEffects = {
  loadKept: later(async () => (await import('./facts/load-kept.ts')).loadKept),
  loadTexts: later(async () => (await import('./facts/load-texts.ts')).loadTexts),
  seenSince,
  programEarly: later(async () => (await import('./program/early.ts')).programEarly),
  builtProgram: later(async () => (await import('./program/built-program.ts')).builtProgram),
  makePages: later(async () => (await import('./pages/make-pages.ts')).makePages),
  writeSiteSearch: later(async () => (await import('./search/site-search.ts')).writeSiteSearch),
  keptPdfs: later(async () => (await import('./pdf/kept.ts')).keptPdfs),
  offlineFiles,
  preparePortable: later(async () => (await import('./portable/publish.ts')).preparePortable),
  swap,
  update,
  progress: () => undefined,
  onExit(clean) {
    const stop = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
    process.once('exit', clean).once('SIGINT', stop).once('SIGTERM', stop);
    return () => process.off('exit', clean).off('SIGINT', stop).off('SIGTERM', stop);
  },
};
