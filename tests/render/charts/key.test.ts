import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { chartKey } from '../../../src/render/charts/key.ts';
import * as fixtures from './views.ts';

const { viewOf } = fixtures;

describe('the key', () => {
  const key = (given: Parameters<typeof viewOf>[0]) =>
    chartKey(viewOf(given), { idPrefix: 'key', messages: messagesFor('en') });

  test('explains the sorts of marks that the chart has, and no others', () => {
    expect(key(fixtures.one).map(({ name }) => name)).toEqual(['day']);
    expect(key([...fixtures.imprecise, ...fixtures.statuses]).map(({ name }) => name)).toEqual([
      'day',
      'lasting',
      'within',
      'approximate',
      'uncertain',
      'open',
      'planned',
      'alleged',
    ]);
  });

  test('is drawn as before', async () => {
    const items = key([...fixtures.imprecise, ...fixtures.statuses]).map(({ icon, text }) => `${text}\n${icon}`);
    await expect(`${items.join('\n')}\n`).toMatchFileSnapshot('../../golden/render/charts/key.txt');
  });
});
