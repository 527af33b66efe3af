import { expect, test } from 'vitest';
import type { Role } from '../../../src/intake/extracted.ts';
import { parsePage } from '../../../src/intake/html/page.ts';
import { paragraphsOfPage } from '../../../src/intake/html/paragraphs.ts';
import { defaultLimits } from '../../../src/intake/input.ts';

const first =
  'The harbour office said on Monday that the boats would run again, if the weather holds, from Thursday on.';
const second =
  'Whoever holds a ticket for one of the lost days may use it until the end of May, the company said as well.';

/** The role of the paragraph that begins so, in a report between whose paragraphs and around which the pieces stand. */
function roleOf(start: string, pieces: { above?: string; between?: string; below?: string; title?: string }): Role {
  const { above = '', between = '', below = '', title = '' } = pieces;
  const html = `<html><head><title>${title}</title></head><body><div class="page"><div class="text">${above}<p>${first}</p>
    ${between}<p>${second}</p>${below}</div></div></body></html>`;
  const found = paragraphsOfPage(parsePage(html, defaultLimits)).filter(({ text }) => text.startsWith(start));
  expect(found).toHaveLength(1);
  return found[0]?.role ?? 'furniture';
}

test('above a report, its title once more, its date and its byline are no text', () => {
  const title = 'Boats run again from Thursday | The Harbour Post';
  expect(roleOf('Boats run', { above: '<p>Boats run again from Thursday</p>', title })).toBe('title');
  expect(roleOf('Von Ana', { above: '<p>Von Ana Example</p>' })).toBe('byline');
  expect(roleOf('05.03', { above: '<p>05.03.2024, 14:20 Uhr</p>' })).toBe('date');
  expect(roleOf('In 2024', { above: '<p>In 2024, this was still a promise.</p>' })).toBe('text');
});

test('between its paragraphs, lines that lead elsewhere are links, and a publisher’s lines are furniture', () => {
  expect(roleOf('Lire', { between: '<p>Lire aussi : <a href="/x">Le vieux port</a></p>' })).toBe('link');
  expect(roleOf('The old', { between: '<p><a href="/x">The old pier and who built it</a></p>' })).toBe('link');
  expect(roleOf('Anzeige', { between: '<div>Anzeige</div>' })).toBe('furniture');
  expect(roleOf('Related boats', { between: '<p>Related boats sank in the storm, he said.</p>' })).toBe('text');
});

test('a card with a linked headline is a teaser, a linked heading above a paragraph is a heading', () => {
  const card = '<div class="box"><h4><a href="/x">Who built the pier</a></h4><p>It was not the mayor.</p></div>';
  expect(roleOf('It was not', { between: card })).toBe('link');
  expect(roleOf('The new boat', { between: '<h3><a href="/x">The new boat</a></h3>' })).toBe('heading');
});

test('below it, a note on the author, notes under a rule and headings with nothing under them are none of it', () => {
  const byline = '<p class="byline">By Ana Example</p>';
  expect(roleOf('Ana Example', { above: byline, below: '<p>Ana Example writes of ports and islands.</p>' })).toBe(
    'furniture',
  );
  expect(roleOf('Ben Example', { below: '<p>____</p><p>Ben Example in Sampleville helped to report this.</p>' })).toBe(
    'furniture',
  );
  expect(roleOf('Also', { below: '<h3>Also in this issue</h3>' })).toBe('furniture');
  expect(roleOf('Subscribe', { below: '<p>Subscribe to our newsletter for more of this.</p>' })).toBe('furniture');
  expect(
    roleOf('The pier', { below: '<ul><li>The <a href="/x">pier</a></li><li>A <a href="/y">boat</a></li></ul>' }),
  ).toBe('link');
});

test('what a picture shows, and whose it is, is its caption', () => {
  expect(roleOf('A boat', { between: '<p><img src="b.jpg"><br><em>A boat at the pier, on Monday</em></p>' })).toBe(
    'caption',
  );
  expect(roleOf('©', { between: '<p>© The Harbour Post</p>' })).toBe('caption');
});

test('a post of a network that the report shows is a quotation of it', () => {
  const post =
    '<div class="social-embed"><blockquote class="post-embed"><p>We wait since Sunday, and nobody tells us why.</p></blockquote></div>';
  expect(roleOf('We wait', { between: post })).toBe('quotation');
});
