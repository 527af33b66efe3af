import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import type { Block } from '../../../src/render/printed/document.ts';
import { emailHtml, mostBytes } from '../../../src/render/printed/email.ts';
import { arabic } from './arabic-specimen.ts';
import { specimen } from './specimen.ts';

const english = messagesFor('en');

test.each([
  ['specimen', specimen],
  ['arabic', arabic],
])('a document as e-mail is as it was: %s', async (name, document) => {
  await expect(emailHtml(document, messagesFor(document.language))).toMatchFileSnapshot(
    `../../golden/render/printed/${name}.email.html`,
  );
});

test('it asks nobody for anything and runs nothing', () => {
  const html = emailHtml(specimen, english);
  expect(html).not.toMatch(/<(?:script|img|link|svg|iframe|object)\b|\bsrc=|url\(|@import|\son\w+=/i);
});

const long: readonly Block[] = Array.from({ length: 400 }, (_, index): Block[] => [
  { kind: 'heading', level: 1, text: `Section ${index}`, id: `s${index}` },
  {
    kind: 'paragraph',
    line: [
      { kind: 'text', text: 'é'.repeat(300) },
      { kind: 'cites', numbers: [index + 1] },
    ],
  },
]).flat();
const notes = Array.from({ length: 400 }, (_, index) => ({
  number: index + 1,
  line: [{ kind: 'text' as const, text: `Source ${index + 1}` }],
}));

test('a message that would be cut off is shortened, and says what is left out and where all of it is', () => {
  const address = 'https://example.org/editions/2021-03-07/';
  const document = { ...specimen, address, blocks: long, sources: { title: 'Sources', notes } };
  const html = emailHtml(document, english);
  expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(mostBytes);
  expect(new TextEncoder().encode(html).length).toBeGreaterThan(mostBytes * 0.8);
  const kept = [...html.matchAll(/<h2 id="s(\d+)"/g)].map(([, number]) => Number(number));
  expect(kept).toEqual(kept.map((_, index) => index));
  expect(html).toContain(`Left out: Section ${kept.length}; `);
  expect(html).toContain('Section 399.');
  expect(html).toContain(`<a href="${address}"`);
  const sources = [...html.matchAll(/<p id="n-(\d+)"/g)].map(([, number]) => Number(number));
  expect(sources).toEqual(kept.map((number) => number + 1));
});
