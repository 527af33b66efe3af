import { zipSync, type Unzipped } from 'fflate';
import type { IntakeContext } from '../../context.ts';
import type { Extracted } from '../../extracted.ts';
import { parsePage } from '../../html/page.ts';
import { UnreadableDocument, type Input } from '../../input.ts';
import { metadataOfText } from '../../metadata/text.ts';
import { linksOf } from '../links.ts';
import { holdDepth } from '../markup-depth.ts';
import { blocksIn, withStyles } from '../styled-blocks.ts';
import { partsOf } from './package.ts';
import { signalsOf } from './properties.ts';

const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];

/** A Word document as an article (`mammoth`): its styles tell headings, lists and captions, its properties what is known of it. */
export async function articleOfDocx(bytes: Uint8Array, input: Input, context: IntakeContext): Promise<Extracted> {
  const parts = partsOf(bytes, context.limits);
  const decoder = new TextDecoder();
  for (const part of Object.values(parts)) holdDepth(decoder.decode(part), context.limits.depth);
  const { document } = parsePage(await htmlOf(parts), context.limits);
  const paragraphs = withStyles(blocksIn(document));
  const signals = { ...signalsOf(decoder.decode(parts['docProps/core.xml'])), links: linksOf(document, input.url) };
  return { paragraphs, metadata: await metadataOfText(paragraphs, signals, input, context), kept: true };
}

/** The parts go to the converter in a package of their own, so that it unpacks nothing that was not measured. */
async function htmlOf(parts: Unzipped): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    return (await mammoth.convertToHtml({ buffer }, { styleMap: styles, convertImage, includeEmbeddedStyleMap: false }))
      .value;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UnreadableDocument(
      `Its Word document is damaged (${said.slice(0, 160)}). Open and save it again, or save it as text.`,
      { cause: error },
    );
  }
}
