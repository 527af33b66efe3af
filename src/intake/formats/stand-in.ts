import type { IntakeContext } from '../context.ts';
import type { Metadata, Paragraph } from '../extracted.ts';
import type { Page } from '../html/page.ts';
import type { Input } from '../input.ts';
import type { Signals } from '../metadata/signals.ts';

/** What signals alone say. */
export function metadataOfText(
  _paragraphs: readonly Paragraph[],
  signals: Signals,
  input: Input,
  _context: IntakeContext,
): Metadata {
  const { title, outlet, byline, published, updated, language, url, links } = signals;
  return {
    title: title ?? null,
    outlet: outlet === undefined ? null : { ...outlet, domain: null },
    byline: byline ?? null,
    dateline: null,
    published: published ?? null,
    updated: updated ?? null,
    language: language ?? null,
    url: url ?? input.url ?? null,
    agencies: [],
    links: links ?? [],
  };
}

export const metadataOfPage = (
  _page: Page,
  paragraphs: readonly Paragraph[],
  input: Input,
  context: IntakeContext,
): Metadata => metadataOfText(paragraphs, {}, input, context);
