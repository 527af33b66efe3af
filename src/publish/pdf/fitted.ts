import { likely, shareBelow, type Fitting } from '../../render/printed/fitting.ts';
import type { Press } from './press.ts';
import type { Pdf } from './typst.ts';

/** Sets a document with as much in it as its pages hold; one that is too long with the least in it stays so. */
export async function fittedPdf(press: Press, fitting: Fitting): Promise<Pdf> {
  let { share, document } = likely(fitting);
  for (;;) {
    const pdf = await press.pdf(document);
    const less = shareBelow(share);
    if (pdf.pages <= fitting.pages || less === undefined) return pdf;
    share = less;
    document = fitting.make(share);
  }
}
