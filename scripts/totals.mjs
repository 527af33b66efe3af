// Prints "N passed, N failed" from the report that Vitest wrote. A test file that could not run at all counts as failed.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync('.vitest/results.json', 'utf8'));
const broken = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
console.log(`${numPassedTests} passed, ${numFailedTests + broken.length} failed`);
