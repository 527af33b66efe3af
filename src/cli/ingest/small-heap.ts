import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from making more room for young objects than it has by now. It would go up to 64 MB for the program's own thread,
 * which only writes down what other threads have read.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
