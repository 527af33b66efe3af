import { z } from 'zod';
import { stringify } from 'yaml';
import { edtf, language as languageTag } from '../../content/schemas/common.ts';
import type { Draft } from '../../intake/draft.ts';
import type { Known } from '../../intake/extracted.ts';

/** What a draft's file says beside what its document does. */
export interface ArticleTextOptions {
  /** In place of a title that the document does not give. */
  readonly fallbackTitle: string;
  /** The briefing's language, in place of one that the document does not show. */
  readonly language: string;
}

/**
 * The file of a draft: what is known of the article as frontmatter, each fact with its basis, and a body for the editor to
 * write. No sentence of the document is in it but its title.
 */
export function articleText(draft: Draft, options: ArticleTextOptions): string {
  const fields = [
    ...titleFields(draft, options),
    ...outletFields(draft),
    ...publishedFields(draft.metadata.published),
    ...updatedFields(draft.metadata.updated),
    ...languageFields(draft.metadata.language, options),
    ...optionalField('dateline', draft.metadata.dateline),
    ...optionalField('byline', draft.metadata.byline),
    ...optionalField('url', z.url().safeParse(draft.metadata.url).data ?? null),
    'document:',
    `  sha256: ${draft.document.sha256}`,
    `  paragraphs: ${draft.document.paragraphs.length}`,
    field('review', 'draft'),
  ];
  return `---\n${fields.join('\n')}\n# "readout review" walks what is proposed for this article. Below, say in your own words what the document\n# reports: a paragraph or list item a point, each with an id at its end, as {#first-point}.\n---\n`;
}

/** A field on one line, quoted where YAML needs it. */
const field = (name: string, value: string): string =>
  stringify({ [name]: oneLine(value) }, { lineWidth: 0, schema: 'core' }).trimEnd();

const optionalField = (name: string, value: string | null): string[] =>
  value === null || oneLine(value) === '' ? [] : [field(name, value)];

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function titleFields({ metadata: { title } }: Draft, { fallbackTitle }: ArticleTextOptions): string[] {
  if (title !== null && oneLine(title.value) !== '') return [field('title', title.value)];
  return [field('title', fallbackTitle), field('titleBasis', 'given')];
}

function outletFields({ outlet, metadata }: Draft): string[] {
  const known = metadata.outlet;
  if (outlet === null) {
    if (known === null) return [];
    const place = known.domain === null ? '' : ` (${oneLine(known.domain)})`;
    return [
      `# The document is from "${oneLine(known.value)}"${place}, which is no outlet of this briefing yet.`,
      '# outlet:',
    ];
  }
  if (known === null || known.basis === 'stated') return [field('outlet', outlet)];
  return [field('outlet', outlet), field('outletBasis', 'inferred'), ...optionalField('outletNote', known.note)];
}

function publishedFields(published: Known | null): string[] {
  if (published === null || !edtf.safeParse(published.value).success)
    return [
      field('published', 'XXXX'),
      field('publishedBasis', 'inferred'),
      field('publishedNote', 'The document does not say when it was published.'),
    ];
  const { value, basis, note } = published;
  const plain = basis === 'stated' && !value.startsWith('XXXX');
  return [
    field('published', value),
    field('publishedBasis', basis),
    ...(plain ? [] : optionalField('publishedNote', note)),
  ];
}

const updatedFields = (updated: Known | null): string[] =>
  updated !== null && edtf.safeParse(updated.value).success ? [field('updated', updated.value)] : [];

function languageFields(known: Known | null, { language }: ArticleTextOptions): string[] {
  if (known !== null && languageTag.safeParse(known.value).success) return [field('language', known.value)];
  return ['# The briefing’s language: the document does not show its own.', field('language', language)];
}
