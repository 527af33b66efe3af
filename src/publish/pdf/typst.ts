import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import type { PrintedDocument } from '../../render/printed/document.ts';
import { packageRoot } from '../package-root.ts';
import { anyOf, coverageOf } from './coverage.ts';
import { fontFiles, fontFolders } from './fonts.ts';
import { settable } from './substitute.ts';

/** A document as PDF/UA-1. */
export interface Pdf {
  readonly bytes: Uint8Array;
  /** Characters that no font has, each once: a box stands for them. */
  readonly missing: readonly string[];
  readonly pages: number;
  /** In pages, of the last so much as is above its last line. */
  readonly length: number;
}

/** Sets one document. The same document gives the same bytes. */
export type Typesetter = (document: PrintedDocument) => Pdf;

/** Templates decide how a document looks. */
const templates = join(packageRoot, 'src', 'render', 'printed', 'typst');
const main = join(templates, 'document.typ');
const data = join(templates, 'document.json');

/** How far down its last page a document goes, where the template says so. */
const ends = z.array(z.number());

/** How many documents ago what the compiler remembers was last of use. */
const remembered = 2;

export async function startTypesetter(): Promise<Typesetter> {
  const fonts = await fontFiles(fontFolders());
  const covered = anyOf(fonts.map(coverageOf));
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] });
  return (document) => {
    const { json, missing } = settable(document, covered);
    compiler.mapShadow(data, Buffer.from(json));
    try {
      // Where there is no result, asking for the bytes says why.
      const { result } = compiler.compile({ mainFilePath: main });
      const bytes = compiler.pdf(result ?? { mainFilePath: main }, {
        pdfStandard: 'ua-1',
        creationTimestamp: Date.parse(document.date) / 1000,
      });
      const pages = result?.numOfPages ?? 0;
      const [end = 1] =
        result === null ? [] : ends.parse(compiler.query(result, { selector: '<end>', field: 'value' }));
      return { bytes: new Uint8Array(bytes), missing, pages, length: pages - 1 + end };
    } catch (error) {
      throw new Error(`"${document.title}" could not be set as PDF: ${reasons(error)}`, { cause: error });
    } finally {
      compiler.evictCache(remembered);
    }
  };
}

/** The compiler says what is wrong in the error's code. */
function reasons(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
