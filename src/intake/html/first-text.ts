import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';

/** The text of a page's first element of that name; empty where there is none. */
export const firstText = (document: Document, tag: string): string =>
  DomUtils.textContent(DomUtils.getElementsByTagName(tag, document, true, 1));
