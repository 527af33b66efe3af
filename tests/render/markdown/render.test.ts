import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/catalogue.ts';
import { renderBlocks, renderBody, renderLine } from '../../../src/render/markdown/render.ts';
import { toMarkdown } from '../../../src/render/markdown/to-markdown.ts';
import { options } from './options.ts';

describe('a line', () => {
  test('has no paragraph around it and keeps its citations and mentions', () => {
    expect(renderLine('Kerry *asks*. [@a#b]', options)).toBe(
      '<a class="mention" href="/briefing/actors/john-kerry/">Kerry</a> <em>asks</em>.' +
        '<sup class="cite"><a href="#n-3" aria-label="Note 3">3</a></sup>',
    );
  });

  test('is a line whatever it begins with', () => {
    expect(renderLine('12. September', options)).toBe('12. September');
    expect(renderLine('# 3', options)).toBe('# 3');
  });
});

describe('a body', () => {
  test('can be had element by element, with the ids of the blocks in each', () => {
    const blocks = renderBlocks('One. {#one}\n\n- two {#two}\n- three {#three}\n\nFour.', options);
    expect(blocks.map(({ ids }) => ids)).toEqual([['one'], ['two', 'three'], []]);
    expect(blocks.map(({ html }) => html).join('\n')).toBe(
      renderBody('One. {#one}\n\n- two {#two}\n- three {#three}\n\nFour.', options),
    );
  });

  test('with a citation that the page does not number is refused', () => {
    expect(() => renderBody('One. [@unknown]', options)).toThrow(
      'The citation [@unknown] has no endnote on this page.',
    );
  });

  test('asks the page for the ids of its links to endnotes, in their order', () => {
    const seen = new Set<number>();
    const referenceId = (note: number) => {
      if (seen.has(note)) return undefined;
      seen.add(note);
      return `r-${note}`;
    };
    const html = renderBody('One. [@two] Two. [@a#b] Three. [@a#b]', { ...options, referenceId });
    expect(html.match(/id="[^"]+"/g)).toEqual(['id="r-1"', 'id="r-7"', 'id="r-3"']);
  });

  test('links nobody without a matcher', () => {
    expect(renderBody('Kerry.', { ...options, matcher: undefined })).toBe('<p>Kerry.</p>');
  });

  test('has labels in the language of the interface', () => {
    const messages = messagesFor('ar');
    expect(renderBody('One. [@a#b]', { ...options, messages })).toContain(`aria-label="${messages.notes.note(3)}"`);
  });

  test('holds no attribute that a strict content policy refuses', () => {
    const hostile = ['<p style="x" onclick="y">', '[a](javascript:x "onload=1")', '| a |\n| :-: |\n| b |'].join('\n\n');
    expect(renderBody(hostile, options)).not.toMatch(/\s(?:style|on\w+)=|javascript:/i);
  });
});

describe('Markdown for a sheet', () => {
  test('has footnotes for citations, ascending', () => {
    expect(toMarkdown('One. [@two] Two [@a#b], three.', options.notes, 'Comment')).toBe('One.[^1][^7] Two[^3], three.');
  });

  test('has no block ids, and no space where a citation leads nowhere', () => {
    expect(toMarkdown('One. [@none] {#one}\n\nTwo [@unknown]. {#two}', options.notes, 'Comment')).toBe('One.\n\nTwo.');
  });
});

describe('an analyst’s comment', () => {
  const text = '> [!COMMENT]\n> **Ours**, at 10:30. [@two]\n>\n> - a point\n\n> quoted\n\n> [!COMMENT]\n>\n> Alone.';
  test('is a note of its own, labelled in words, and a quotation is not', () => {
    const html = renderBody(text, options);
    const begins =
      /<div class="analyst" role="note" data-by="Analyst comment"><p class="analyst-label">Analyst comment<\/p>/g;
    expect(html.match(begins)).toHaveLength(2);
    expect(html).toContain('<strong>Ours</strong>, at 10:30.');
    expect(html).toContain('<p>Alone.</p>');
    expect(html).toContain('<blockquote>\n<p>quoted</p>');
    expect(html).not.toContain('[!');
  });

  test('is named as the one who speaks in a line copied out of it, and nothing beside it is', () => {
    const html = renderBody(text, options);
    const before = (words: string): string => html.slice(0, html.indexOf(words));
    const open = (words: string): number =>
      before(words).split('<div class="analyst"').length - before(words).split('</div>').length;
    expect([open('Ours'), open('a point'), open('quoted'), open('Alone')]).toEqual([1, 1, 0, 1]);
  });

  test('stays labelled in Markdown', () => {
    expect(toMarkdown('> [!COMMENT]\n> Ours. [@two]', options.notes, 'Comment')).toBe(
      '> **Comment**\n>\n> Ours.[^1][^7]',
    );
  });
});
