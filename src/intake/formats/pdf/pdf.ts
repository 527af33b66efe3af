import type { IntakeContext } from '../../context.ts';
import type { Extracted, Known } from '../../extracted.ts';
import type { Input } from '../../input.ts';
import type { Signals } from '../../metadata/signals.ts';
import { explainEdtf } from '../../../edtf/parse.ts';
import { metadataOfText } from '../../metadata/text.ts';
import { withStyles } from '../styled-blocks.ts';
import { blocksOf } from './blocks.ts';
import { inReadingOrder } from './columns.ts';
import { pdfText } from './document.ts';
import { linesOfPage } from './line.ts';
import { runningLines } from './running.ts';

/** A PDF as an article: its lines put together to paragraphs, heads and feet of pages told apart; its information as far as it tells. */
export async function articleOfPdf(bytes: Uint8Array, input: Input, context: IntakeContext): Promise<Extracted> {
  const { pages, info } = await pdfText(bytes, context.limits);
  const lines = pages.map(linesOfPage);
  const running = runningLines(lines);
  const blocks = blocksOf(
    lines.map((page) => ({
      lines: inReadingOrder(page.filter((line) => !running.has(line))),
      running: page.filter((line) => running.has(line)).map(({ text }) => text),
    })),
  );
  const paragraphs = withStyles(blocks);
  return { paragraphs, metadata: await metadataOfText(paragraphs, signalsOf(info), input, context), kept: true };
}

function signalsOf(info: ReadonlyMap<string, string>): Signals {
  const known = (value: string, note: string): Known => ({ value, basis: 'inferred', note });
  const title = info.get('Title') ?? '';
  const author = info.get('Author') ?? '';
  const made = pdfDate(info.get('CreationDate') ?? '');
  return {
    // Programs put the file's name there.
    ...(title.includes(' ') &&
      !/\.\w{2,5}$|^(?:microsoft|untitled)/i.test(title) && {
        title: known(title, 'The PDF’s information gives this title.'),
      }),
    ...(/^\p{L}[\p{L}.’'-]* \p{L}/u.test(author) && { byline: author }),
    ...(made !== null && { published: known(made, 'The PDF was made then; the day of publication may be another.') }),
  };
}

/** A date of PDF (ISO 32000, 7.9.4), `D:20160923211400+03'00'`, as EDTF in its own zone. */
function pdfDate(text: string): string | null {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/.exec(text);
  if (found === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', utc, hours, minutes = '00'] = found;
  const zone = utc ?? (hours === undefined ? '' : `${hours}:${minutes}`);
  const date = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
  return explainEdtf(date) === null ? date : null;
}
