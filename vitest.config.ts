import { defineConfig } from 'vitest/config';

// A zone far from UTC, so that a slip into local time shows.
process.env['TZ'] = 'Pacific/Auckland';

const setupFiles = ['tests/setup.ts'];

// Every browser test waits for one Chromium: more workers than two only wait longer.
const maxWorkers = 2;

/**
 * What is read of the example with every test is read of the other sites, and of the copy as files, with the long checks;
 * a look around on every kind of page of any site takes a minute, and is one of them.
 */
const sweeps = [
  'accessibility',
  'chart',
  'copy-line',
  'every-kind',
  'every-page',
  'keyboard',
  'no-script',
  'preferences',
  'print',
  'search',
  'search-keyboard',
  'timeline',
  'timeline-canvas',
  'timeline-narrowed',
  'timeline-told',
  'trace',
].map((name) => `tests/browser/${name}.test.ts`);

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/firefox/**', 'tests/full/**', 'tests/fixtures/**'],
          isolate: false,
          setupFiles,
          // Some start processes, which a busy machine may hold up.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          isolate: false,
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/every-kind.test.ts'],
          globalSetup: ['tests/support/build-sites.ts', 'tests/browser/open-browser.ts'],
          provide: { sweep: 'example' },
          isolate: false,
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          isolate: false,
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts', ...sweeps],
          globalSetup: ['tests/support/build-sites.ts', 'tests/browser/open-browser.ts'],
          provide: { sweep: 'others' },
          isolate: false,
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
