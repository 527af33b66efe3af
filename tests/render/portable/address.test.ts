import { expect, test } from 'vitest';
import { contentName } from '../../../src/publish/search/index-files.ts';
import { portableAddress } from '../../../src/render/portable/address.ts';
import { packDigits, packName } from '../../../src/render/portable/pack-name.ts';
import { portableStyle } from '../../../src/render/portable/style.ts';

const actor = { file: 'actors/a/index.html', base: '/' };

test.each([
  ['/', '../../index.html'],
  ['/events/b/', '../../events/b/index.html'],
  ['/events/b/?highlight=x#b-1', '../../events/b/index.html?highlight=x#b-1'],
  ['/feed.xml', '../../feed.xml'],
])('a page two folders down reaches %s as %s', (address, expected) => {
  expect(portableAddress(address, actor)).toBe(expected);
});

test.each(['#n-1', '../b/', 'https://example.org/', '//example.org/a', 'mailto:desk@example.org', ''])(
  'the address "%s" is not of the site’s root and stays',
  (address) => {
    expect(portableAddress(address, actor)).toBe(address);
  },
);

test('a base of its own is taken off, and what lies beside it stays', () => {
  const page = { file: 'index.html', base: '/desk/' };
  expect(portableAddress('/desk/topics/', page)).toBe('topics/index.html');
  expect(portableAddress('/desk', page)).toBe('index.html');
  expect(portableAddress('/desktop/', page)).toBe('/desktop/');
});

test('fonts of a style sheet are addressed from where it lies', () => {
  expect(
    portableStyle('a{src:url(/_astro/x.woff2)}b{src:url("/_astro/y.woff2")}', { file: '_astro/a.css', base: '/' }),
  ).toBe('a{src:url(../_astro/x.woff2)}b{src:url("../_astro/y.woff2")}');
});

test('the index of ten thousand pages makes at most a thousand scripts', () => {
  const names = Array.from({ length: 15_000 }, (_, at) => contentName('en', String(at)));
  const files = names.flatMap((name) => [`pagefind/fragment/${name}.pf_fragment`, `pagefind/index/${name}.pf_index`]);
  const packs = new Set(files.map((file) => packName(file, packDigits(names.length))));
  expect(packs.size).toBeLessThan(1000);
  expect(packName('search/names.json', 2)).toBe('search/names.json.js');
});
