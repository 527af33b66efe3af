import { readProposals } from '../../authoring/proposals/read.ts';
import { choose } from '../../authoring/review/question.ts';
import type { EntryFacts } from '../../briefing/digest/digest.ts';
import { counted } from '../problem-report.ts';
import { answered } from './answered.ts';
import type { Answers } from './answers.ts';
import { documentParagraphs } from './document.ts';
import { shownInline } from './shown-text.ts';

type Draft = EntryFacts<'articles'>;

/** Drafts listed at once; more would run off the screen. */
const mostListed = 30;

/**
 * Lists the drafts and asks for one; the only one is not asked for. Each is told by its title, or where its document has none
 * by the document's first words; by its outlet and date; and by how much of it is decided. The one begun is offered first.
 */
export async function chooseDraft(
  drafts: readonly Draft[],
  place: { readonly content: string; readonly documents: string; readonly cwd: string },
  answers: Answers,
): Promise<Draft | undefined> {
  if (drafts.length === 1) return drafts[0];
  const options = await Promise.all(
    drafts.slice(0, mostListed).map(async (draft) => {
      const stored = await readProposals(place.content, draft.id).catch(() => null);
      const decided = Object.keys(stored?.review ?? {}).length;
      const first = stored === null || draft.data.titleBasis !== 'given' ? null : await firstWords(stored, place);
      return {
        value: draft.id,
        label: `${first ?? shownInline(draft.data.title)}\n     ${tellingOf(draft, decided)}`,
        decided,
      };
    }),
  );
  const more = drafts.length - options.length;
  answers.show(
    `${counted(drafts.length, 'draft')} wait${more === 0 ? '' : `; the first ${options.length} of them, another one by "readout review ID"`}:\n`,
  );
  const begun = options.find(({ decided }) => decided > 0) ?? options[0];
  const id = await answered(choose('Which one', options, begun?.value), answers);
  return drafts.find((draft) => draft.id === id);
}

function tellingOf({ id, data }: Draft, decided: number): string {
  const published = data.published === 'XXXX' ? 'date not known' : data.published;
  return [id, data.outlet ?? 'outlet not stated', published, ...(decided === 0 ? [] : [`${decided} decided`])].join(
    ', ',
  );
}

/** How the report of a document begins; null where the document is not at hand. */
async function firstWords(
  {
    document,
    body,
  }: { readonly document: { readonly sha256: string; readonly file: string }; readonly body: readonly number[] },
  { documents, cwd }: { readonly documents: string; readonly cwd: string },
): Promise<string | null> {
  const paragraphs = await documentParagraphs(documents, document, cwd).catch(() => null);
  const text = paragraphs?.[(body[0] ?? 1) - 1] ?? '';
  const cut = text.length <= 70 ? text : `${text.slice(0, 70).replace(/\s\S*$/u, '')} …`;
  return cut === '' ? null : shownInline(`“${cut}”`);
}
