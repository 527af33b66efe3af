import { expect, test } from 'vitest';
import { configIn } from '../../src/content/read/config.ts';

const readWith = (field: string) => configIn({ ok: true, text: `title: T\ndescription: D\nlanguage: en\n${field}\n` });

test.each([
  ['https://example.org/briefings', 'belongs to base', 'Write https://example.org/ and base: /briefings/.'],
  ['https://desk:secret@example.org/', 'password', 'Write https://example.org/.'],
  ['javascript:alert(1)', 'begins with "javascript:"', 'Write the address of the host'],
  ['ftp://example.org/', 'begins with "ftp:"', 'Write the address of the host'],
  ['example.org', 'not a web address', 'Write the address of the host'],
  ['https://example.org/?draft=1', 'would be lost', 'Write https://example.org/.'],
])('the site "%s" is told with its line and what to write', (site, reason, remedy) => {
  const { config, problems } = readWith(`site: ${site}`);
  expect(config).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'bad-value', field: ['site'], line: 4, value: site }]);
  expect(problems[0]?.reason).toContain(reason);
  expect(problems[0]?.remedy).toContain(remedy);
});

test.each([
  ['briefings', 'begin and end with a slash', '/briefings/'],
  ['//', 'two slashes', 'Take one of them away.'],
  ['/a//b/', 'two slashes', 'Take one of them away.'],
  ['/../', 'another folder', 'without it'],
  ['/a/%2e%2E/', 'another folder', 'without it'],
  ['/%zz/', 'percent sign', 'without it'],
  ['/50%off/', 'percent sign', 'without it'],
  ['/%E9/', 'percent sign', 'without it'],
  ['/50%25/', 'the sign "%"', 'letters, digits'],
  ['/a%2Fb/', 'the sign "/"', 'letters, digits'],
  ['/a%00/', 'the sign', 'letters, digits'],
  ['/a b/', 'the sign " "', 'letters, digits'],
  ['/a%20b/', 'the sign " "', 'letters, digits'],
  ['/a?b/', 'the sign "?"', 'letters, digits'],
  ['/a\\b/', 'the sign', 'letters, digits'],
])('the base "%s" is told with its line and what to write', (base, reason, remedy) => {
  const { config, problems } = readWith(`base: '${base}'`);
  expect(config).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'bad-value', field: ['base'], line: 4, value: base }]);
  expect(problems[0]?.reason).toContain(reason);
  expect(problems[0]?.remedy).toContain(remedy);
});

test.each([
  'site: https://example.org',
  'site: http://localhost:8080/',
  'site: https://مثال.إختبار/',
  'base: /',
  'base: /é/',
  'base: /briefings/2016-09/',
  "base: '/~desk/...and-so-on/'",
])('"%s" is an address', (field) => {
  expect(readWith(field).problems).toEqual([]);
});

test('a base has its letters as they are read, whichever way they are written', () => {
  expect(readWith('base: /é/').config?.base).toBe('/é/');
  expect(readWith('base: /%C3%A9/').config?.base).toBe('/é/');
});
