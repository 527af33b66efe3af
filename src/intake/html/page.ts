import { parseHTML } from 'linkedom';
import type { Limits } from '../input.ts';

/** A parsed HTML page. */
export interface Page {
  readonly document: Document;
  readonly html: string;
}

export function parsePage(html: string, _limits: Limits): Page {
  return { document: parseHTML(html).document, html };
}
