import { buildMatcher } from '../../briefing/mentions/matcher.ts';
import type { BookView } from '../../views/book.ts';
import type { Prose } from '../../views/parts/prose.ts';
import { claimBlocks } from './book-claims.ts';
import { bookCover } from './book-cover.ts';
import { chronologyBlocks } from './chronology.ts';
import type { Block, PrintedDocument } from './document.ts';
import { editionBlocks } from './edition.ts';
import { text } from './inline.ts';
import { nameMark, withNameMarks } from './name-marks.ts';
import { withSources } from './notes.ts';
import type { PrintSetting } from './setting.ts';
import { frameOf } from './setting.ts';
import { sheetBlocks, sheetStandfirst } from './sheet.ts';
import { topicBlocks, topicStandfirst } from './topic-sheet.ts';

/** The Markdown of the body of an entry, which a view does not hold. */
export type BodyOf = (prose: Prose | undefined) => string;

/** A briefing as a book: cover, contents, edition, sheets, chronology, claims, sources, index of names. */
export function printedBook(view: BookView, setting: PrintSetting, bodyOf: BodyOf): PrintedDocument {
  const { messages, config } = setting;
  const { book } = messages;
  const parts = partsOf(view, setting, bodyOf).filter(({ blocks }) => blocks.length > 0);
  const { blocks, found } = withNameMarks(parts, buildMatcher<string>(view.names, config.language));
  const sheets = new Set<string>(view.actors.items.map(({ id }) => id));
  const entries = view.names
    .filter(({ id }) => found.has(id) || sheets.has(id))
    .map(({ id, name }) => ({ name, ids: [nameMark(id)], part: sheets.has(id) ? actorPart(id) : undefined }));
  const contents: Block = { kind: 'contents', title: book.contents, depth: 2 };
  const index: Block = { kind: 'index', title: book.index, note: book.indexNote, entries };
  const cited = withSources([contents, ...blocks, ...(entries.length > 0 ? [index] : [])], view.notes, setting);
  return {
    ...frameOf(setting),
    title: view.title,
    date: view.edition?.asOf.iso ?? setting.date,
    standfirst: [text(view.edition?.title ?? view.description)],
    masthead: [view.title, ...(view.asOf ? [messages.sheet.asOf(view.asOf.text)] : [])],
    cover: bookCover(view, setting),
    ...cited,
    sources: { ...cited.sources, note: book.sourcesNote },
  };
}

const actorPart = (id: string): string => `actor-${id}`;

type Part = Extract<Block, { kind: 'part' }>;

function partsOf(view: BookView, setting: PrintSetting, bodyOf: BodyOf): readonly Part[] {
  const { book, pages, edition: words } = setting.messages;
  const part = (id: string, title: string, blocks: readonly Block[], standfirst?: Part['standfirst']): Part => ({
    kind: 'part',
    ...{ id, title, standfirst },
    blocks: blocks.map((block) => withIds(block, id)),
  });
  const { edition } = view;
  return [
    part(
      'edition',
      book.edition,
      edition === undefined ? [] : editionBlocks(edition, setting, bodyOf(edition.body)),
      edition && [text(`${edition.title}. ${words.of(edition.date.text)}.`)],
    ),
    part(
      'actors',
      pages.actors,
      view.actors.items.map((sheet) => ({
        ...part(
          actorPart(sheet.id),
          sheet.title,
          sheetBlocks(sheet, setting, bodyOf(sheet.body)),
          sheetStandfirst(sheet, setting),
        ),
        follows: true,
      })),
    ),
    part(
      'topics',
      pages.topics,
      view.topics.items.map((sheet) => ({
        ...part(
          `topic-${sheet.id}`,
          sheet.title,
          topicBlocks(sheet, setting, bodyOf(sheet.body)),
          topicStandfirst(sheet, setting),
        ),
        follows: true,
      })),
    ),
    part('chronology', book.chronology, chronologyBlocks(view.chronology, setting)),
    part('claims', book.claims, claimBlocks(view.claims, setting)),
  ];
}

/** Every sheet has the same sections: in a book each of them has an id of its own. */
function withIds(block: Block, part: string): Block {
  if (block.kind === 'heading') return block.id === '' ? block : { ...block, id: `${part}-${block.id}` };
  if (block.kind === 'columns')
    return { ...block, columns: block.columns.map((column) => column.map((inner) => withIds(inner, part))) };
  return block;
}
