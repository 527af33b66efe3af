import type { FuzzyDate } from '../edtf/date.ts';
import type { ActorId } from '../content/schemas/ids.ts';
import type { RenderOptions } from '../render/markdown/options.ts';
import { renderBlocks, renderBody, renderLine, type RenderedBlock } from '../render/markdown/render.ts';
import type { Prose } from '../views/parts/prose.ts';
import { bodyOf, matcher, viewContext } from './briefing.ts';
import { href } from './href.ts';

/** What a text's page adds to what the text says. */
export interface ProseSetting {
  /** BCP 47; the briefing's where it is not given. */
  readonly language?: string | undefined;
  /** The actor whose page this is, who is not linked. */
  readonly exclude?: readonly ActorId[] | undefined;
  readonly on?: FuzzyDate | undefined;
}

/** A line as inline HTML, a body as HTML of blocks. */
export async function proseHtml(prose: Prose, setting: ProseSetting = {}): Promise<string> {
  const options = await optionsFor(prose, setting);
  return prose.source.kind === 'line'
    ? renderLine(prose.source.text, options)
    : renderBody(await bodyOf(prose.source.file), options);
}

/** A body as its top-level elements. */
export async function proseBlocks(prose: Prose, setting: ProseSetting = {}): Promise<readonly RenderedBlock[]> {
  const text = prose.source.kind === 'line' ? prose.source.text : await bodyOf(prose.source.file);
  return renderBlocks(text, await optionsFor(prose, setting));
}

async function optionsFor({ notes }: Prose, { language, exclude, on }: ProseSetting): Promise<RenderOptions> {
  const { briefing, messages } = await viewContext();
  return {
    notes,
    messages,
    base: href(''),
    matcher: await matcher(),
    language: language ?? briefing.config.language,
    exclude,
    on,
  };
}
