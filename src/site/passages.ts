import type { RenderedBlock } from '../render/markdown/render.ts';
import type { Messages } from '../i18n/catalogue.ts';
import type { ArticleBlock } from '../views/article.ts';
import type { StatementView } from '../views/parts/statement.ts';

/** A stretch of an article's page: a top-level element of its text, and what stands beside it. */
export interface Passage {
  /** Id of the element that the paragraph number leads to. */
  readonly anchor: string | undefined;
  /** Blocks that are not in the text, as where none of it may be shown: the page gives them their ids. */
  readonly ids: readonly string[];
  readonly html: string;
  readonly paragraphs: readonly number[];
  readonly statements: readonly StatementView[];
}

/** Puts the blocks beside the elements of the text that hold them; blocks that the text lacks follow by themselves. */
export function passagesOf(
  m: Messages,
  rendered: readonly RenderedBlock[],
  blocks: readonly ArticleBlock[],
): readonly Passage[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const shown = new Set(rendered.flatMap((element) => element.ids));
  const inText = rendered.map(({ ids, html }) => {
    const held = ids.flatMap((id) => byId.get(id) ?? []);
    return passage(
      ids,
      held.reduce((text, block) => forSearch(text, block, m), html),
      held,
    );
  });
  const alone = blocks
    .filter((block) => !shown.has(block.id))
    .map((block) => ({ ...passage([block.id], '', [block]), ids: [block.id] }));
  return [...inText, ...alone];
}

function passage(ids: readonly string[], html: string, blocks: readonly ArticleBlock[]): Passage {
  const paragraphs = [...new Set(blocks.flatMap((block) => block.paragraphs))].sort((a, b) => a - b);
  return {
    anchor: ids[0] === undefined ? undefined : `b-${ids[0]}`,
    ids: [],
    html,
    paragraphs,
    statements: blocks.flatMap((block) => block.statements),
  };
}

/** Makes a block a result of its own: Pagefind lists what has an id and a title, and the title says the paragraph. */
function forSearch(html: string, { id, paragraphs }: ArticleBlock, m: Messages): string {
  if (paragraphs.length === 0) return html;
  return html.replace(
    `id="b-${id}"`,
    `id="b-${id}" data-pagefind-title="${m.notes.paragraph(paragraphs.join(m.marks.comma))}"`,
  );
}
