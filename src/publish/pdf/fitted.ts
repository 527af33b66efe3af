import { closer, likely, type Fitting } from '../../render/printed/fitting.ts';
import { heightOf } from '../../render/printed/height.ts';
import type { Press } from './press.ts';
import type { Pdf } from './typst.ts';

/** A last page of which less than this is used is better saved. */
const little = 0.4;
/** So much of each list stays where a page is saved that need not be. */
const kept = 0.65;
/** An estimate of a document that just fits may be so many times its pages. */
const tolerance = 1.1;

/**
 * Sets a document with as much in it as its pages hold; one that is too long with the least in it stays so. One that goes
 * a little way onto its last page is set closer, with a little less in it, where that saves the page.
 */
export async function fittedPdf(press: Press, fitting: Fitting): Promise<Pdf> {
  const first = likely(fitting);
  const whole = await press.pdf(first.document);
  const isTooLong = whole.pages > fitting.pages;
  const pages = isTooLong ? fitting.pages : whole.length < whole.pages - 1 + little ? whole.pages - 1 : whole.pages;
  if (pages === 0 || pages === whole.pages) return whole;
  // How high a document is in truth, of what it was thought to be.
  let truth = whole.length / heightOf(first.document);
  let least = whole;
  for (const { document, isLeast } of closer(fitting, first.share, isTooLong ? 0 : kept)) {
    const height = heightOf(document);
    const mayFit = height * truth <= pages * tolerance;
    if (!mayFit && !(isTooLong && isLeast)) continue;
    least = await press.pdf(document);
    if (least.pages <= pages) return least;
    truth = least.length / height;
  }
  return isTooLong ? least : whole;
}
