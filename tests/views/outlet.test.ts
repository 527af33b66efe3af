import { describe, expect, test } from 'vitest';
import { articleId, eventId, outletId } from '../../src/content/schemas/ids.ts';
import { articleView } from '../../src/views/article.ts';
import { eventView } from '../../src/views/event.ts';
import { outletView } from '../../src/views/outlet.ts';
import { smallContext } from './small.ts';

const context = await smallContext();

describe('an outlet', () => {
  test('is silent on a claim where it reported on the event, and not where it did not', () => {
    expect(outletView(context, outletId.parse('quay-radio')).silentOn.items.map(({ claim }) => claim.path)).toEqual([
      'claims/crane-was-inspected/',
    ]);
    // It wrote on the topic of a claim that has no event: that is no silence.
    expect(outletView(context, outletId.parse('hill-post')).silentOn.items).toEqual([]);
  });
});

describe('an article whose outlet is not stated', () => {
  test('keeps its number in every edition, and never shares a column', () => {
    const article = articleView(context, articleId.parse('2020-03-07-stoppage-called'));
    expect(article.outlet).toMatchObject({ stated: false, number: 2 });
    const event = eventView(context, eventId.parse('crane-collapse'));
    expect(event.reports).toHaveLength(3);
  });
});
