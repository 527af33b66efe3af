import type { Known } from '../../extracted.ts';
import type { Signals } from '../../metadata/signals.ts';
import { explainEdtf } from '../../../edtf/parse.ts';

/** What a Word document's properties say (`docProps/core.xml`, Dublin Core). */
export function signalsOf(core: string): Signals {
  const title = elementOf(core, 'dc:title');
  const byline = elementOf(core, 'dc:creator');
  const language = elementOf(core, 'dc:language');
  const created = elementOf(core, 'dcterms:created');
  const known = (value: string, what: string): Known => ({
    value,
    basis: 'inferred',
    note: `The file’s properties give this ${what}.`,
  });
  return {
    ...(title !== '' && { title: known(title, 'title') }),
    ...(byline !== '' && { byline }),
    ...(language !== '' && { language: known(language, 'language') }),
    ...(explainEdtf(created) === null && {
      published: {
        value: created,
        basis: 'inferred' as const,
        note: 'The file was made then; the day of publication may be another.',
      },
    }),
  };
}

/** The text of an element that stands once and holds no other. */
function elementOf(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  const from = xml.indexOf('>', start) + 1;
  const end = xml.indexOf(`</${name}>`, from);
  return start === -1 || end === -1 ? '' : unescaped(xml.slice(from, end)).replace(/\s+/gu, ' ').trim();
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
