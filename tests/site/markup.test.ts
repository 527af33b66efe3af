import type { Element } from 'hast';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { sitePages, textOf } from '../support/site-files.ts';

/** The HTML standard, accessibility and whole documents; not the validator's rules of style. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    elements: ['html5'],
    rules: {
      // A hash belongs to files of other hosts. Ours come from where the page does, and a test forbids any other.
      'require-sri': 'off',
      // Tables that become lists on a phone lose their roles to "display", so the roles are written out.
      'no-redundant-role': 'off',
      'prefer-native-element': [
        'error',
        { exclude: ['table', 'row', 'rowgroup', 'cell', 'columnheader', 'rowheader'] },
      ],
    },
  }),
);

const headings = (elements: readonly Element[]): Element[] =>
  elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));

describe.each(inject('sites'))('In the site of $name', async (site) => {
  const pages = [...(await sitePages(site)).values()];

  it('every page is valid HTML', async () => {
    const problems: string[] = [];
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
    expect(problems).toEqual([]);
  });

  it('every page says its language and direction', () => {
    const direction = site.language === 'ar' ? 'rtl' : 'ltr';
    for (const { path, elements } of pages)
      expect(elements.find(({ tagName }) => tagName === 'html')?.properties, path).toMatchObject({
        lang: site.language,
        dir: direction,
      });
  });

  it('every page has a title of its own and a description', () => {
    const titles = pages.map(({ elements }) => {
      const title = elements.find(({ tagName }) => tagName === 'title');
      return title === undefined ? '' : textOf(title);
    });
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
    const undescribed = pages.filter(
      ({ elements }) =>
        !elements.some(({ properties: { name, content } }) => name === 'description' && String(content).trim() !== ''),
    );
    expect(undescribed.map(({ path }) => path)).toEqual([]);
  });

  it('ids are unique on their page', () => {
    const repeated = pages.flatMap(({ path, elements, ids }) => {
      const count = elements.filter(({ properties: { id } }) => id !== undefined).length;
      return count === ids.size ? [] : [`${path}: ${count} ids, ${ids.size} of them different`];
    });
    expect(repeated).toEqual([]);
  });

  it('headings begin with the one of the first level and leave no level out', () => {
    const problems = pages.flatMap(({ path, elements }) => {
      const levels = headings(elements).map(({ tagName }) => Number(tagName.slice(1)));
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const tops = levels.filter((level) => level === 1).length;
      return levels[0] === 1 && tops === 1 && skips.length === 0 ? [] : [`${path}: ${levels.join(' ')}`];
    });
    expect(problems).toEqual([]);
  });

  it('every heading has an id, to be linked to', () => {
    const without = pages.flatMap(({ path, elements }) =>
      headings(elements).flatMap((one) => (one.properties.id === undefined ? [`${path}: ${textOf(one)}`] : [])),
    );
    expect(without).toEqual([]);
  });

  it('the address that a page gives as its own is where it is', () => {
    for (const { path, elements } of pages) {
      const canonical = elements.find(({ properties: { rel } }) => Array.isArray(rel) && rel.includes('canonical'));
      if (canonical !== undefined) expect(canonical.properties.href, path).toBe(`${site.origin}${site.base}${path}`);
    }
  });
});
