import { relative } from 'node:path';
import { holds } from '../publish/out-folder.ts';

/** A path as the user would write it: from the working folder where it lies below that, else in full. */
export const shownPath = (cwd: string, path: string): string => (holds(cwd, path) ? relative(cwd, path) || '.' : path);
