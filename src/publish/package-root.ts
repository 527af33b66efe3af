import { fileURLToPath } from 'node:url';

/** The folder of this package, seen from `src/publish` and, compiled, from `lib/publish`. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that holds the packages that this one needs: its own, or where it is installed beside them. */
export const packages = /^.*?[\\/]node_modules(?=[\\/])/.exec(packageRoot)?.[0] ?? packageRoot;
