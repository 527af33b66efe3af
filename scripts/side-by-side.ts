import { runLanes } from './lanes.ts';

// node scripts/side-by-side.ts <lane>…: runs npm scripts beside each other, and fails where one of them does.
const failed = await runLanes(process.argv.slice(2), ({ script, passed, printed }) => {
  if (printed.trim() !== '' && !passed) process.stderr.write(`\n${script}:\n${printed.trimEnd()}\n`);
});
if (failed.length > 0) {
  process.stderr.write(`\nFailed: ${failed.join(', ')}.\n`);
  process.exitCode = 1;
}
