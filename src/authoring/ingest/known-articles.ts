import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsAt, paragraphsIn, type Documents } from '../../content/documents.ts';
import type { ArticleData } from '../../content/schemas/article.ts';
import type { StatementData } from '../../content/schemas/statement.ts';
import { folderAt } from '../../content/read/folder.ts';
import { layoutOf } from '../../content/read/layout.ts';
import { readEntries } from '../../content/read/source.ts';
import type { KnownArticle, Utterance } from '../../intake/duplicates/article.ts';
import { fingerprintOf } from '../../intake/duplicates/fingerprint.ts';
import { subjectsIn, utterancesIn } from '../../intake/known-article.ts';
import { readProposals } from '../proposals/read.ts';
import type { StoredProposals } from '../proposals/schema.ts';
import { withTexts } from '../proposals/span-texts.ts';

/** What further documents are held against: the articles of a briefing, as far as they or their documents can be read. */
export async function knownArticles(place: {
  readonly content: string;
  readonly documents: string;
}): Promise<readonly KnownArticle[]> {
  const folder = folderAt(place.content);
  let documents: Promise<Documents | null> | undefined;
  const found: KnownArticle[] = [];
  for (const file of await folder.list()) {
    if (layoutOf(file)?.collection !== 'articles') continue;
    for (const { id, collection, data } of (await readEntries(folder, file)).entries) {
      if (collection !== 'articles') continue;
      const stored = await readProposals(place.content, id).catch(() => null);
      // Only an article that was written by hand needs its document looked for, which reads them all.
      const lines =
        stored === null
          ? await (documents ??= documentsAt(place.documents).catch(() => null)).then((all) =>
              all?.paragraphsOf(data.document.sha256),
            )
          : await keptLines(place.documents, stored.document.file);
      const fingerprint = stored?.fingerprint ?? (lines === null || lines === undefined ? null : fingerprintOf(lines));
      if (fingerprint === null) continue;
      found.push({
        ...knownOf(data),
        id,
        fingerprint,
        agencies: stored?.agencies,
        subjects: [...new Set([...(stored === null ? [] : subjectsIn(stored)), ...spokenOf(data)])],
        utterances: [...stated(data), ...proposed(stored, lines ?? null, data)],
      });
    }
  }
  return found;
}

const knownOf = ({ outlet, url, title, published }: ArticleData) => ({ outlet, url, title, published });

/** The actors who speak in an article's statements, or are spoken of. */
const spokenOf = ({ statements }: ArticleData): string[] =>
  Object.values(statements).flatMap(({ by, about, against }) => [
    ...(Array.isArray(by) ? by : typeof by === 'string' && by !== 'outlet' ? [by] : []),
    ...about,
    ...against,
  ]);

const stated = ({ statements }: ArticleData): Utterance[] =>
  Object.entries(statements).flatMap(([statement, { by, quote }]) =>
    quote === undefined ? [] : [{ statement, quote, ...speakerOf(by) }],
  );

function speakerOf(by: StatementData['by']): Pick<Utterance, 'actor' | 'speaker'> {
  if (typeof by === 'string') return by === 'outlet' ? {} : { actor: by };
  return 'text' in by ? { speaker: by.text } : {};
}

/** Of a draft also what is proposed, which no statement holds yet. */
function proposed(
  stored: StoredProposals | null,
  lines: readonly string[] | null,
  { review }: ArticleData,
): Utterance[] {
  if (stored === null || lines === null || review !== 'draft') return [];
  return utterancesIn(withTexts(stored, bodyTexts(stored, lines)).attributions);
}

/** The texts of a body's paragraphs among the lines of its document. */
export const bodyTexts = ({ body }: StoredProposals, lines: readonly string[]): readonly string[] =>
  body.map((number) => lines[number - 1] ?? '');

/** The paragraphs of a document that was kept, a line each; null where it is not there. */
export async function keptLines(documents: string, file: string): Promise<readonly string[] | null> {
  const read = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);
  const text = (await read(join(documents, `${file}.txt`))) ?? (await read(join(documents, file)));
  return text === null ? null : paragraphsIn(text);
}
