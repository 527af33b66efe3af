import { afterEach, beforeEach, expect, vi } from 'vitest';

const methods = ['warn', 'error'] as const;

/**
 * An unexpected warning fails the test. A test that expects one mocks `console.warn`, asserts the call and clears the
 * mock (`mockClear`).
 */
beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  const calls = methods.flatMap((method) =>
    vi.mocked(console[method]).mock.calls.map((call) => [method, ...call.map(String)]),
  );
  vi.restoreAllMocks();
  expect(calls, 'calls of console.warn and console.error').toEqual([]);
});
