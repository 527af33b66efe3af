import { DomHandler, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';
import { UnreadableDocument, type Limits } from '../input.ts';

/** A parsed HTML page. Its scripts never run. */
export interface Page {
  /** Holds what the page writes and no more: it may be without `html`, `head` or `body`, or have several of each. */
  readonly document: Document;
  readonly html: string;
}

/**
 * Parses a page, however broken. Throws `UnreadableDocument` for one that is larger than `limits.bytes` characters or nests
 * elements deeper than `limits.depth`.
 */
export function parsePage(html: string, limits: Limits): Page {
  if (html.length > limits.bytes)
    throw new UnreadableDocument(
      `The page has ${html.length} characters; at most ${limits.bytes} are read. Save the article alone, or raise the limit.`,
    );
  const tree = new ShallowTree(limits.depth);
  new Parser(tree).end(html);
  return { document: tree.root, html };
}

/** Builds the tree, without comments, as far down as the limit. */
class ShallowTree extends DomHandler {
  readonly #deepest: number;

  constructor(deepest: number) {
    super();
    this.#deepest = deepest;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > this.#deepest)
      throw new UnreadableDocument(
        `The page nests elements more than ${this.#deepest} deep, which no article does. Its markup is broken or made to ` +
          'exhaust readers; open it in a browser and save its text.',
      );
    super.onopentag(name, attributes);
  }

  override oncomment(): void {
    // No reader sees it.
  }
}
