// Prints "N passed, N failed" of the reports that Vitest wrote. A test file that could not run at all counts as failed.
import { existsSync, readFileSync } from 'node:fs';

const reports = ['.vitest/results.json', '.vitest/full.json']
  .filter((file) => existsSync(file))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const broken = reports.flatMap(({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0),
);
const passed = sum(reports.map(({ numPassedTests }) => numPassedTests));
const failed = sum(reports.map(({ numFailedTests }) => numFailedTests)) + broken.length;
console.log(`${passed} passed, ${failed} failed`);
