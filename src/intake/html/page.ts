import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { UnreadableDocument, type Limits } from '../input.ts';
import { withoutListeners } from './no-listeners.ts';

withoutListeners();

/** A parsed HTML page. Its scripts never run. */
export interface Page {
  /** Has a document element, also where the page writes none; ask for elements by selector, as `head` may be missing. */
  readonly document: Document;
  readonly html: string;
}

/**
 * Parses a page, however broken. Throws `UnreadableDocument` for one that is larger than `limits.bytes` characters or nests
 * elements deeper than `limits.depth`, before a tree is built of it.
 */
export function parsePage(html: string, limits: Limits): Page {
  if (html.length > limits.bytes)
    throw new UnreadableDocument(
      `The page has ${html.length} characters; at most ${limits.bytes} are read. Save the article alone, or raise the limit.`,
    );
  const source = beginsWithRoot(html, limits.depth) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return { document: parseHTML(source).document, html };
}

/** Whether the first element is `html`. Walks the tags once without a tree; throws where they nest too deep. */
function beginsWithRoot(html: string, deepest: number): boolean {
  let first = '';
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (first === '') first = name;
        depth += 1;
        if (depth > deepest)
          throw new UnreadableDocument(
            `The page nests elements more than ${deepest} deep, which no article does. Its markup is broken or made to ` +
              'exhaust readers; open it in a browser and save its text.',
          );
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return first === 'html';
}
