import { constants } from 'node:os';
import { loadKept } from './facts/load-kept.ts';
import { unchangedSince } from './facts/unchanged.ts';
import { offlineFiles } from './offline/files.ts';
import { makePages } from './pages/make-pages.ts';
import { keptPdfs } from './pdf/kept.ts';
import { preparePortable } from './portable/publish.ts';
import { builtProgram } from './program/built-program.ts';
import { writeSiteSearch } from './search/site-search.ts';
import { swap } from './swap.ts';
import { update } from './update.ts';

/** The parts of a build that a test replaces. */
export interface BuildEffects {
  loadKept: typeof loadKept;
  unchangedSince: typeof unchangedSince;
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
  loadKept,
  unchangedSince,
  builtProgram,
  makePages,
  writeSiteSearch,
  keptPdfs,
  offlineFiles,
  preparePortable,
  swap,
  update,
  progress: () => undefined,
  onExit(clean) {
    const stop = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
    process.once('exit', clean).once('SIGINT', stop).once('SIGTERM', stop);
    return () => process.off('exit', clean).off('SIGINT', stop).off('SIGTERM', stop);
  },
};
