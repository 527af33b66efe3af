import { contentVariable, draftsVariable, pdfVariable } from '../../publish/site-config.ts';

/** The briefing folder that this site is made from, absolute. */
export function contentDir(): string {
  const dir = process.env[contentVariable];
  if (dir === undefined) {
    throw new Error(
      `No briefing folder is named: the environment variable ${contentVariable} is not set. Run "readout build" or "readout dev", which set it.`,
    );
  }
  return dir;
}

/** Whether drafts are in the site. */
export const withDrafts = (): boolean => process.env[draftsVariable] === '1';

/** Whether PDFs stand beside the pages. */
export const withPdf = (): boolean => process.env[pdfVariable] === '1';
