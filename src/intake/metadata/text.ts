import type { IntakeContext } from '../context.ts';
import { bodyOf, type Known, type Metadata, type Paragraph } from '../extracted.ts';
import type { Input } from '../input.ts';
import { agenciesOf } from './agencies-in.ts';
import { datelineAmong } from './dateline-among.ts';
import { languageOf } from './language.ts';
import { outletOf } from './outlet.ts';
import { withoutDate } from './page/byline.ts';
import { givenDate, publicationOf } from './publication/publication.ts';
import type { Signals } from './signals.ts';
import { datesOfParagraphs } from './text/dates.ts';
import { outletNamesIn } from './text/outlet-names.ts';
import { signalled } from './text/signalled.ts';

/**
 * What a document without markup says of its article besides the text: by its own lines (`role`) and by what its format
 * says (`signals`). Nothing is assumed that it does not state: no outlet, no year.
 */
export async function metadataOfText(
  paragraphs: readonly Paragraph[],
  signals: Signals,
  input: Input,
  context: IntakeContext,
): Promise<Metadata> {
  const body = bodyOf(paragraphs).map(({ text }) => text);
  const url = context.given.url ?? signals.url ?? input.url ?? null;
  const language = await languageOf(body, signals.language ?? null, context);
  const dateline = datelineAmong(paragraphs, language?.value ?? null);
  const printed = paragraphs.find(({ role }) => role === 'byline')?.text;
  const byline = signals.byline ?? (printed === undefined ? null : withoutDate(printed));
  const candidates = [
    ...signalled(signals, language?.value ?? null),
    ...datesOfParagraphs(paragraphs, dateline, language?.value ?? null),
  ];
  const { published, updated } = publicationOf(candidates, context.today);
  return {
    title: signals.title ?? titleAmong(paragraphs),
    outlet: outletOf(url === null ? [] : [url], outletNamesIn(paragraphs, { signals, dateline }, context), context),
    byline,
    dateline: dateline?.text ?? null,
    published: givenDate(context.given.published, published),
    updated,
    language,
    url,
    agencies: agenciesOf(paragraphs, byline, dateline),
    links: signals.links ?? [],
  };
}

function titleAmong(paragraphs: readonly Paragraph[]): Known | null {
  const titles = paragraphs.filter(({ role }) => role === 'title');
  const [title] = titles;
  if (title === undefined) return null;
  const twice = titles.length > 1 && titles.every(({ text }) => text === title.text);
  return {
    value: title.text,
    basis: 'stated',
    note: twice ? 'Printed above the text, twice.' : 'Printed above the text.',
  };
}
