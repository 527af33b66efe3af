import type { ActorId } from '../content/schemas/ids.ts';
import type { RenderOptions } from '../render/markdown/options.ts';
import { renderBlocks, renderBody, renderLine, type RenderedBlock } from '../render/markdown/render.ts';
import type { Prose } from '../views/parts/prose.ts';
import { bodyOf, type Built } from './briefing.ts';
import { href } from './href.ts';

/** What a text's page adds to what the text says. */
export interface ProseSetting {
  /** BCP 47; the briefing's where it is not given. */
  readonly language?: string | undefined;
  /** The actor whose page this is, who is not linked. */
  readonly exclude?: readonly ActorId[] | undefined;
}

/** What texts are shown with, and those that are known. */
type ProseOf = Built & Pick<App.Locals, 'bodies'>;

const textOf = (file: string, { bodies }: ProseOf): string => bodies?.get(file) ?? bodyOf(file);

/** A line as inline HTML, a body as HTML of blocks. */
export function proseHtml(prose: Prose, of: ProseOf, setting: ProseSetting = {}): string {
  const options = optionsFor(prose, of, setting);
  return prose.source.kind === 'line'
    ? renderLine(prose.source.text, options)
    : renderBody(textOf(prose.source.file, of), options);
}

/** A body as its top-level elements. */
export function proseBlocks(prose: Prose, of: ProseOf, setting: ProseSetting = {}): readonly RenderedBlock[] {
  const text = prose.source.kind === 'line' ? prose.source.text : textOf(prose.source.file, of);
  return renderBlocks(text, optionsFor(prose, of, setting));
}

function optionsFor(
  { notes, on }: Prose,
  { context: { briefing, messages }, matcher }: Built,
  { language, exclude }: ProseSetting,
): RenderOptions {
  return {
    notes,
    messages,
    base: href(''),
    matcher,
    language: language ?? briefing.config.language,
    exclude,
    on,
  };
}
