import { DomUtils } from 'htmlparser2';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import { parse } from 'yaml';
import type { IntakeContext } from '../context.ts';
import type { Extracted, Known } from '../extracted.ts';
import { parsePage } from '../html/page.ts';
import { UnreadableDocument, type Input } from '../input.ts';
import type { Signals } from '../metadata/signals.ts';
import { metadataOfText } from '../metadata/text.ts';
import { feedDate } from './feed/date.ts';
import { linksOf } from './links.ts';
import { splitFrontmatter } from './markdown-syntax.ts';
import { blocksIn, withStyles } from './styled-blocks.ts';

/** Markdown as an article; its frontmatter says what is known of it. */
export async function articleOfMarkdown(text: string, input: Input, context: IntakeContext): Promise<Extracted> {
  const { yaml, body } = splitFrontmatter(text);
  holdMarks(body);
  const { document } = parsePage(htmlOf(body), context.limits);
  for (const silent of DomUtils.getElementsByTagName((tag) => withoutText.has(tag), document))
    DomUtils.removeElement(silent);
  const paragraphs = withStyles(blocksIn(document));
  const said = signalsOf(yaml);
  const signals = { ...said, links: linksOf(document, said.url ?? input.url) };
  return { paragraphs, metadata: await metadataOfText(paragraphs, signals, input, context), kept: true };
}

/** Elements whose text is not for readers. */
const withoutText = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'form', 'nav']);

/** Marks in one paragraph, and letters of quotes and lists before a line's text, that no article comes near. */
const mostMarks = 3_000;
const deepestPrefix = 400;

/** Parsers of Markdown take a time that grows with the square of what is nested or left open. */
function holdMarks(markdown: string): void {
  for (const paragraph of markdown.split(/\r?\n[ \t]*\r?\n/)) {
    const marks = paragraph.match(/[[\]*_`<&\\~|]/g)?.length ?? 0;
    const isDeep = paragraph.split(/\r?\n/).some((line) => prefixOf(line).length > deepestPrefix);
    if (marks > mostMarks || isDeep)
      throw new UnreadableDocument(
        'Its Markdown has too many marks in one paragraph, or nests lists or quotations too deep. Take the marks out, or give it as text (.txt).',
      );
  }
}

/** The marks of quotations and lists with which a line begins; a rule across the page is none. */
const prefixOf = (line: string): string =>
  /^([-*_])\1*\s*$/.test(line) ? '' : (/^[\s>*+\d.)-]*/.exec(line)?.[0] ?? '');

/** HTML within Markdown goes through as it is: only text is taken out of the page, and nothing of it runs. */
const htmlOf = (markdown: string): string =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown)
    .toString();

const keys: Readonly<Record<keyof Omit<Signals, 'links'>, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publication', 'publisher', 'site', 'source'],
  byline: ['author', 'authors', 'byline', 'by'],
  published: ['published', 'date', 'publishdate', 'pubdate', 'date_published', 'created'],
  updated: ['updated', 'modified', 'lastmod', 'date_modified'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'link', 'canonical', 'source_url', 'source', 'permalink'],
};

function signalsOf(yaml: string): Signals {
  const fields = fieldsOf(yaml);
  const said = (key: keyof typeof keys, fits: (value: string) => boolean): string | undefined =>
    keys[key].map((name) => fields.get(name)).find((value) => value !== undefined && value !== '' && fits(value));
  const isAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);
  const any = (value: string): boolean => !isAddress(value);
  const url = said('url', isAddress);
  const byline = said('byline', any);
  return {
    ...known('title', said('title', any)),
    ...known('outlet', said('outlet', any)),
    ...known('published', feedDate(said('published', (value) => feedDate(value) !== undefined))),
    ...known('updated', feedDate(said('updated', (value) => feedDate(value) !== undefined))),
    ...known(
      'language',
      said('language', (value) => /^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(value))?.replaceAll('_', '-'),
    ),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
  };
}

const known = (key: string, value: string | undefined): Record<string, Known> =>
  value === undefined ? {} : { [key]: { value, basis: 'stated', note: `The frontmatter’s “${key}”.` } };

/** The frontmatter's fields with a text, a number or a list of them, by name in small letters; YAML that is wrong says nothing. */
function fieldsOf(yaml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(readYaml(yaml))) {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = all.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
    if (texts.length > 0) fields.set(key.toLowerCase(), texts.join(', ').trim());
  }
  return fields;
}

function readYaml(yaml: string): object {
  try {
    const read: unknown = parse(yaml, { schema: 'core', maxAliasCount: 10 });
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
