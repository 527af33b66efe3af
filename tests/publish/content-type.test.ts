import { expect, test } from 'vitest';
import { contentType } from '../../src/publish/content-type.ts';
import { paths } from '../../src/views/paths.ts';

test('a PDF is served as one, so that a browser shows it', () => {
  expect(contentType('actors/russia/sheet.pdf')).toBe('application/pdf');
});

test('every file that the site names has a type of its own', () => {
  const named = Object.values(paths).filter((path) => typeof path === 'string' && /\.\w+$/.test(path));
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) expect(contentType(String(path)), String(path)).not.toBe('application/octet-stream');
});
