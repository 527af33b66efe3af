import { expect, test } from 'vitest';
import { searchRecord } from '../../../src/publish/search/record.ts';

const page = (within: string): string =>
  `<html lang="en"><head><title>T</title></head><body><main data-pagefind-body>before ${within} after</main></body></html>`;

test('what is not searched is passed over, with all elements of its name within', () => {
  const record = searchRecord(
    page('<section data-pagefind-ignore><section>one</section><svg><path d="M0"/></svg><p>two</p></section>'),
    '/x/',
  );
  expect(record?.content).toBe('before after');
});

test.for([
  ['a facet', '<p><b data-pagefind-filter="who">Ann</b></p>'],
  ['a facet in an element that never ends', '<p><b data-pagefind-filter="who">Ann</b>'],
  ['a title', '<h1>Ann</h1>'],
])('%s counts where nothing around it does', ([, within]) => {
  const record = searchRecord(page(`<section data-pagefind-ignore>${within}</section>`), '/x/');
  expect(record?.content).toBe('before after');
  expect(JSON.stringify([record?.filters, record?.meta])).toContain('Ann');
});
