import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import type { Paint } from '../../render/printed/docx/pictures.ts';
import { packageRoot } from '../package-root.ts';
import { drawnOf } from './drawn.ts';
import { fontFiles, fontFolders } from './fonts.ts';

const templates = join(packageRoot, 'src', 'render', 'printed', 'typst');
const main = join(templates, 'picture.typ');
const data = join(templates, 'document.json');

/** Across, in pixels: sharp in print over the width of a page. */
const width = 2000;

/**
 * Paints drawings as documents have them, in their fonts: Typst turns their letters into shapes, so that it makes no
 * difference which fonts a system has.
 */
export async function startPainter(): Promise<Paint> {
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: await fontFiles(fontFolders()) }],
  });
  return async (svg, direction) => {
    compiler.mapShadow(data, Buffer.from(JSON.stringify({ drawn: drawnOf(svg), direction })));
    const shapes = compiler.plainSvg({ mainFilePath: main });
    // In greys, of which a few are enough for smooth edges.
    return sharp(Buffer.from(shapes)).resize({ width }).png({ palette: true, colours: 16 }).toBuffer();
  };
}
