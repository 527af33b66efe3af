import { join } from 'node:path';
import { counted } from '../problem-report.ts';
import type { Outcome } from '../../authoring/ingest/outcome.ts';
import type { Draft } from '../../intake/draft.ts';
import type { Output } from '../output.ts';
import { shownPath } from '../shown-path.ts';

/** How outcomes are said. */
export interface Telling {
  readonly cwd: string;
  readonly content: string | null;
  readonly dryRun: boolean;
}

/** What became of a document, as a line. */
export function outcomeLine(
  outcome: Exclude<Outcome, { readonly kind: 'dated' }>,
  { cwd, content, dryRun }: Telling,
  output: Output,
): string {
  const document = plain(outcome.document);
  if (outcome.kind === 'failed') return `${output.style('red', 'Not read')} ${document}: ${plain(outcome.reason)}\n`;
  const file = content === null ? outcome.file : shownPath(cwd, join(content, outcome.file));
  if (outcome.kind === 'known') return `${output.style('dim', 'There already')} ${document}: ${file}\n`;
  const done = dryRun ? 'Would draft' : 'Drafted';
  const found = outcome.draft === null ? '' : `, with ${foundIn(outcome.draft)}`;
  return `${output.style('green', done)} ${file} from ${document}${found}\n`;
}

/** The year of a draft that the other documents speak for. */
export function datedLine(
  { file, publication }: Extract<Outcome, { readonly kind: 'dated' }>,
  { cwd, content }: Telling,
  output: Output,
): string {
  const shown = content === null ? file : shownPath(cwd, join(content, file));
  return `${output.style('green', 'Perhaps of')} ${publication.value}: ${shown}. ${plain(publication.note)}\n`;
}

function foundIn({ body, metadata, proposals }: Draft): string {
  const { attributions, mentions, dates, figures, duplicates } = proposals;
  const repeated = [...new Set(duplicates.map(({ of }) => of))];
  return [
    counted(body.length, 'paragraph'),
    counted(attributions.length, 'attribution'),
    counted(mentions.length, 'mention'),
    counted(dates.length, 'date'),
    counted(figures.length, 'figure'),
    ...(metadata.published === null ? ['no date of its own'] : [`published ${metadata.published.value}`]),
    ...(repeated.length === 0 ? [] : [`much like ${some(repeated)}`]),
  ].join(', ');
}

/** The first few of a list that may be long. */
function some(ids: readonly string[]): string {
  const first = ids.length <= 3 ? ids : ids.slice(0, 2);
  return first.length === ids.length ? ids.join(', ') : `${first.join(', ')} and ${ids.length - first.length} more`;
}

export interface Counts {
  readonly drafted: number;
  readonly known: number;
  readonly failed: readonly string[];
}

/** How all went, and what comes next. */
export function summary({ drafted, known, failed }: Counts, { dryRun }: Telling, output: Output): string {
  const parts = [
    `${drafted} ${dryRun ? 'would be drafted' : 'drafted'}`,
    ...(known === 0 ? [] : [`${known} there already`]),
    ...(failed.length === 0 ? [] : [`${failed.length} not read`]),
  ];
  const next = drafted === 0 || dryRun ? '' : ' "readout review" walks through what is proposed.';
  return `${output.style('bold', `${parts.join(', ')}.`)}${next}\n`;
}

/** What is said where a run is broken off: how far it came, and that nothing of it is lost. */
export function brokenOff({ drafted, known, failed }: Counts, { dryRun }: Telling): string {
  const parts = [
    `${drafted} ${dryRun ? 'would be drafted' : 'drafted'}`,
    ...(known === 0 ? [] : [`${known} there already`]),
    ...(failed.length === 0 ? [] : [`${failed.length} not read`]),
  ];
  const next = dryRun ? 'Nothing was written.' : 'What is drafted stays, and the same command goes on from there.';
  return `Stopped: ${parts.join(', ')} so far. ${next}\n`;
}

export const failedList = ({ failed }: Counts): string =>
  failed.length === 0
    ? ''
    : `${counted(failed.length, 'document')} could not be read:\n${failed.map((one) => `  ${plain(one)}\n`).join('')}`;

/** Text from outside, without what a terminal would take for a command. */
export const plain = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, ' ');
