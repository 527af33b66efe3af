import type { PrintedDocument } from '../../render/printed/document.ts';
import type { Pdf } from './typst.ts';

export interface Request {
  readonly document: PrintedDocument;
}

export type Reply = { readonly pdf: Pdf } | { readonly fault: string };
