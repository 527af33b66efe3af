import { expect, test } from 'vitest';
import { entriesIn } from '../../src/content/read/source.ts';
import { configIn } from '../../src/content/read/config.ts';

const actor = (name: string, body = ''): string => `---\nname: ${name}\nkind: body\n---\n\n${body}\n`;
const readIn = (text: string) => entriesIn('actors/nato.md', { ok: true, text });

test.each([
  ['a control character', 'U+0007', '\u0007', 'Remove it'],
  ['a quotation mark of Windows-1252', 'U+0092', '\u0092', '"’"'],
  ['a form feed', 'U+000C', '\f', 'Remove it'],
  ['what is no character', 'U+FFFE', '\uFFFE', 'Remove it'],
  ['what is no character beyond the first plane', 'U+1FFFF', '\u{1FFFF}', 'Remove it'],
])('%s is told with its line, its code and what to do, in a text and in a field', (_, code, character, remedy) => {
  const at = (line: number) => ({ rule: 'hidden-character', level: 'error', file: 'actors/nato.md', line });
  const [inText, ...others] = readIn(actor('NATO', `One.\n\nTwo${character}. ${character}`)).problems;
  expect(others).toEqual([]);
  expect(inText).toMatchObject({ ...at(8), value: 'Two\uFFFD. \uFFFD' });
  expect(inText?.reason).toContain(`${code} stands here and once more`);
  expect(inText?.remedy).toContain(remedy);
  expect(readIn(actor(`NA${character}TO`)).problems).toMatchObject([at(2)]);
});

test.each(['"\\x07"', '"\\u0092"', '"\\uD800"', '"\\e"'])('the escape %s of YAML is told with its field', (name) => {
  expect(readIn(actor(name)).problems).toMatchObject([{ rule: 'hidden-character', field: ['name'], line: 2 }]);
  const config = { ok: true, text: `title: ${name}\ndescription: D\nlanguage: en\n` } as const;
  expect(configIn(config)).toMatchObject({ problems: [{ rule: 'hidden-character', field: ['title'], line: 1 }] });
});

test('all else that is wrong with the file is told at once', () => {
  const { problems } = readIn(`---\nname: NATO\u0007\nsort: body\n---\n`);
  expect(problems.map(({ rule }) => rule).sort()).toEqual(['hidden-character', 'missing-field', 'unknown-field']);
});

test.each([
  ['marks of direction', '\u200Eabc\u200F \u2066x\u2069'],
  ['joiners', 'می\u200Cخواهم 👨\u200D👩\u200D👧'],
  ['tabs and lines of any end', 'a\tb\r\nc\n'],
  ['spaces that do not break, soft hyphens and private letters', '23\u00A0km co\u00ADop \uE000'],
  ['letters beyond the first plane', '𐍈 𝒜 🜨'],
])('%s are text', (_, text) => {
  expect(readIn(actor('NATO', text)).problems).toEqual([]);
});
