import { describe, expect, test } from 'vitest';
import { all, draw, views } from './drawn.ts';
import { viewOf } from './views.ts';

describe('two axes', () => {
  test('stand where most events crowd into a small part of the time', () => {
    expect(draw(views['forty events'])).toContain('class="lens"');
    expect(draw(views['one event'])).not.toContain('class="lens"');
  });

  test('are said in the description', () => {
    expect(draw(views['forty events, a week asked for in detail'])).toContain('12 Sept 2016 to 18 Sept 2016 in detail');
  });

  test('leave a bar that begins long before the others its date in words', () => {
    const view = viewOf([
      { when: '2011-03/..', title: 'A war' },
      { when: '2016-04-13', title: 'Talks' },
      { when: '2016-05-17', title: 'A meeting' },
      { when: '2016-07', title: 'A new name' },
    ]);
    expect(draw(view)).toContain('>A war, since Mar 2011</text>');
  });
});

describe('right to left', () => {
  const svg = draw(views.Arabic);

  test('time runs from right to left', () => {
    const x = (day: string) =>
      Number(new RegExp(`<text class="(?:ax|hd)" x="([^"]+)"[^>]*>${day}</text>`).exec(svg)?.[1]);
    expect(x('12')).toBeGreaterThan(x('23'));
    expect(svg).toContain('direction="rtl"');
  });

  test('a title in another script keeps its direction, its place and its language', () => {
    expect(svg).toMatch(
      /<circle class="dot" cx="200"[^>]*><text x="214" y="229" direction="ltr" lang="en">Lavrov at the Assembly \(New York\)/,
    );
  });

  test('the weekend is that of the language’s region', () => {
    const shaded = draw(viewOf([{ when: '2016-09-21', title: 'أ' }], 'ar'));
    const english = draw(viewOf([{ when: '2016-09-21', title: 'A' }]));
    expect(all(shaded, /(class="wknd")/g)).toHaveLength(2);
    expect(all(english, /(class="wknd")/g)).toHaveLength(2);
    expect(all(shaded, /class="wknd" (x="[^"]+")/g)).not.toEqual(all(english, /class="wknd" (x="[^"]+")/g));
  });
});
