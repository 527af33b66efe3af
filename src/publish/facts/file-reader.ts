import type { BriefingData } from '../../content/schemas/briefing.ts';
import type { findFile, makeFound } from './make-file.ts';

/** What finds files of a briefing and makes of them what it is built from. */
export interface FileReader {
  readonly findFile: typeof findFile;
  readonly makeFound: typeof makeFound;
}

/** Loads a reader, which nobody needs where every stamp tells; `config` is absent where a briefing has no usable settings. */
export type FindReader = (config: BriefingData | undefined) => Promise<FileReader>;

/** The reader of these sources. */
export const bySources: FindReader = () => import('./make-file.ts');
