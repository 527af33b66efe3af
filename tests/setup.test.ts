import { expect, test, vi } from 'vitest';

test('the tests run in the time zone of Auckland', () => {
  expect(new Date(2016, 5, 1).getTimezoneOffset()).toBe(-720);
});

test.fails('a test that warns without expecting it fails', () => {
  console.warn('unexpected');
});

test('a test may expect a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  console.warn('expected');
  expect(warn).toHaveBeenCalledExactlyOnceWith('expected');
  warn.mockClear();
});
