import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { noRegistries, registriesOf } from '../authoring/ingest/briefing-context.ts';
import { isLocalAddress, isPublicAddress } from '../authoring/ingest/fetch/public-address.ts';
import { defaultFetchLimits } from '../authoring/ingest/fetch/limits.ts';
import { ingestInto } from '../authoring/ingest/ingest-into.ts';
import { sourcesOf } from '../authoring/ingest/sources.ts';
import type { IntakeContext } from '../intake/context.ts';
import { defaultLimits } from '../intake/input.ts';
import { jsonOf } from '../intake/json.ts';
import { date, languageTag, outlet, seconds, webAddress, wholeFrom, type IngestOptions } from './ingest/options.ts';
import { placeOf, type Place } from './ingest/place.ts';
import { progressOn } from './ingest/progress.ts';
import { keepHeapSmall } from './ingest/small-heap.ts';
import { brokenOff, datedLine, failedList, outcomeLine, plain, summary } from './ingest/told.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';

export function ingestCommand(program: Command, session: Session): void {
  program
    .command('ingest')
    .summary('make drafts of documents')
    .description(
      'Makes a draft of every document: title, outlet, dates, and proposals of who said what, for "readout review". ' +
        'Documents are text as scraped, HTML, Markdown, PDF, DOCX, feeds, lists of feeds (OPML), and addresses of these. ' +
        'The same document again changes nothing, and nothing that is there is overwritten.',
    )
    .argument('<document...>', 'files, folders, addresses (http, https), or - for what is piped in')
    .option('--content <dir>', 'folder of the briefing (default: content, or the working folder)')
    .option('--documents <dir>', 'folder in which documents are kept (default: documents, beside the briefing)')
    .option('--published <date>', 'when the documents were published (EDTF), whatever they say', date)
    .option('--url <url>', 'the address at which the document was published', webAddress)
    .option('--outlet <id>', 'the outlet that published the documents', outlet)
    .option('--language <tag>', 'the language of the documents', languageTag)
    .option('--dry-run', 'write nothing; outside of any briefing too')
    .option('--json', 'write what was found as JSON, an object a line for each article')
    .option('--jobs <n>', 'documents read side by side', wholeFrom(1), availableParallelism())
    .option('--max-bytes <n>', 'the largest document', wholeFrom(1), defaultLimits.bytes)
    .option('--timeout <seconds>', 'the longest that fetching, or reading, a document may take', seconds, 30)
    .option(
      '--max-redirects <n>',
      'how often an address may lead to another',
      wholeFrom(0),
      defaultFetchLimits.redirects,
    )
    .option('--allow-private', 'fetch from this machine and local networks too')
    .action((documents: readonly string[], options: IngestOptions) => ingest(documents, options, session));
}

async function ingest(documents: readonly string[], options: IngestOptions, session: Session): Promise<void> {
  const { cwd, out, err } = session;
  await checkUrl(documents, options, cwd);
  const place = placeOf(cwd, options);
  const sources = await sourcesOf(documents, cwd, place === null ? [] : [place.content]);
  if (sources.length === 0) throw new UsageError(`There is no document in ${documents.join(', ')}.`);
  const telling = { cwd, content: place?.content ?? null, dryRun: options.dryRun === true };
  const said = options.json === true ? err : out;
  const progress = progressOn(err, sources.length);
  const counts = { drafted: 0, known: 0, failed: [] as string[] };
  keepHeapSmall();
  const done = session.onBreak(() => {
    progress.clear();
    err.write(brokenOff(counts, telling));
  });
  const outcomes = ingestInto(place, sources, {
    context: await contextOf(place, options, session),
    again: options.json === true,
    dryRun: telling.dryRun,
    jobs: options.jobs,
    time: options.timeout * 1000,
    startExtractor: session.startExtractor,
    reach: { piped: () => session.piped(), fetch: (address) => session.fetchDocument(address, fetchLimits(options)) },
  });
  for await (const outcome of outcomes) {
    progress.clear();
    if (outcome.kind === 'dated') {
      said.write(datedLine(outcome, telling, said));
      continue;
    }
    if (outcome.kind === 'failed') counts.failed.push(outcome.document);
    else counts[outcome.kind] += 1;
    if (outcome.kind === 'failed') err.write(outcomeLine(outcome, telling, err));
    else if (options.json !== true) out.write(outcomeLine(outcome, telling, out));
    else if (outcome.draft !== null)
      out.write(
        `${JSON.stringify({ ...jsonOf(outcome.draft, outcome.document), state: outcome.kind, article: outcome.file })}\n`,
      );
    progress.step(plain(outcome.document));
  }
  done();
  progress.clear();
  err.write(failedList(counts));
  said.write(summary(counts, telling, said));
  session.end(counts.failed.length > 0 ? 1 : 0);
}

/** One address cannot be that of several documents. */
async function checkUrl(documents: readonly string[], { url }: IngestOptions, cwd: string): Promise<void> {
  if (url === undefined) return;
  const isFolder = (path: string): Promise<boolean> =>
    stat(resolve(cwd, path)).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (documents.length > 1 || (await isFolder(documents[0] ?? '')))
    throw new UsageError('--url is the address of one document. Ingest the documents one by one, each with its own.');
}

async function contextOf(place: Place | null, options: IngestOptions, session: Session): Promise<IntakeContext> {
  const registries = place === null ? noRegistries : await registriesOf(place.content);
  if (place !== null && options.outlet !== undefined && !registries.outlets.has(options.outlet))
    throw new UsageError(
      `There is no outlet "${options.outlet}" in the briefing. Begin it with "readout new outlet ${options.outlet}".`,
    );
  return {
    ...registries,
    given: { published: options.published, url: options.url, outlet: options.outlet, language: options.language },
    today: session.today(),
    limits: { ...defaultLimits, bytes: options.maxBytes },
  };
}

const fetchLimits = ({ maxBytes, timeout, maxRedirects, allowPrivate }: IngestOptions) => ({
  ...defaultFetchLimits,
  bytes: maxBytes,
  time: timeout * 1000,
  redirects: maxRedirects,
  allows: (address: string): boolean => isPublicAddress(address) || (allowPrivate === true && isLocalAddress(address)),
});
