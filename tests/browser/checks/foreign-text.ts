import type { Page } from 'playwright-core';

/** Text in the letters of a script that the page's language is not written in, and that does not say its language. */
export const untaggedText = (page: Page, language: string): Promise<string[]> =>
  page.evaluate(
    (scripts) => {
      const letters = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
      // A term alone, as JavaScript or Atom, is written alike in any language.
      const foreign = new RegExp(scripts.includes('Latin') ? `${letters}+ ${letters}+` : `${letters}{4}`, 'u');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (parent === null || parent.closest('script, noscript, code, .num, footer, a[rel~=external]') !== null)
          continue;
        const words = text.data.replaceAll(/Readout|[\w-]+\.[a-z]+/g, '');
        if (foreign.test(words) && parent.closest('[lang]') === document.documentElement) found.push(text.data);
      }
      return found;
    },
    language === 'ar' ? ['Latin', 'Cyrillic', 'Hebrew'] : ['Arabic', 'Cyrillic', 'Hebrew', 'Greek'],
  );
