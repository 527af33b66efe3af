import { DomUtils } from 'htmlparser2';
import type { IntakeContext } from '../../context.ts';
import { bodyOf, type Extracted, type Known, type Paragraph } from '../../extracted.ts';
import { firstText } from '../../html/first-text.ts';
import { parsePage, type Page } from '../../html/page.ts';
import { paragraphsOfPage } from '../../html/paragraphs.ts';
import { UnreadableDocument, type Input } from '../../input.ts';
import type { Signals } from '../../metadata/signals.ts';
import { metadataOfText } from '../../metadata/text.ts';
import { holdDepth } from '../markup-depth.ts';
import { linksOf } from '../links.ts';
import { withRoles } from '../plain/plain.ts';
import { feedDate } from './date.ts';
import { withoutDocumentType } from './document-type.ts';
import type { Entry, Feed } from './entry.ts';
import { feedOf } from './parse.ts';

/** Every entry of a feed with a text of its own as an article; what the feed says of it is stated there. */
export async function articlesOfFeed(
  text: string,
  isXml: boolean,
  input: Input,
  context: IntakeContext,
): Promise<readonly Extracted[]> {
  if (isXml) holdDepth(text, context.limits.depth);
  const feed = feedOf(isXml ? withoutDocumentType(text) : text, context.limits.entries);
  const articles: Extracted[] = [];
  for (const entry of feed.entries) articles.push(...(await articleOf(entry, feed, input, context)));
  if (articles.length > 0) return articles;
  throw new UnreadableDocument(
    feed.entries.length === 0
      ? 'The feed has no entries. Fetch it again later, or give the articles by themselves.'
      : 'No entry of the feed has a text. Give the addresses of its articles instead.',
  );
}

async function articleOf(
  entry: Entry,
  feed: Feed,
  input: Input,
  context: IntakeContext,
): Promise<readonly Extracted[]> {
  const title = entry.title === undefined ? '' : textOf(entry.title, context);
  const url = absolute(entry.url, input.url);
  const page = entry.content?.isHtml === true ? pageOf(title, entry.content.text, context) : null;
  const body =
    page === null
      ? withRoles((entry.content?.text ?? '').split(/\r?\n/).filter((line) => line.trim() !== ''))
      : inPage(page, url);
  const paragraphs: readonly Paragraph[] =
    title === '' || body.some(({ role }) => role === 'title') ? body : [{ text: title, role: 'title' }, ...body];
  if (bodyOf(paragraphs).length === 0) return [];
  const links = page === null ? [] : linksOf(page.document, url);
  const signals = { ...signalsOf(entry, feed, title, url), links };
  // The feed's own address says nothing of the entry's.
  const metadata = await metadataOfText(paragraphs, signals, { ...input, url: url ?? input.url }, context);
  return [{ paragraphs, metadata, kept: true, own: ownOf(title, entry) }];
}

/** What is kept of an entry. The feed around it changes from one day to the next, so it tells nothing of whether it is new. */
function ownOf(title: string, { content }: Entry): { readonly name: string; readonly text: string } {
  const [heading, ending] = content?.isHtml === true ? [`<h1>${escaped(title)}</h1>`, '.html'] : [title, '.txt'];
  return { name: `${title === '' ? 'entry' : title}${ending}`, text: `${heading}\n\n${content?.text ?? ''}\n` };
}

function signalsOf(entry: Entry, feed: Feed, title: string, url: string | undefined): Signals {
  const stated = (value: string, what: string): Known => ({
    value,
    basis: 'stated',
    note: `The ${feed.kind} feed’s ${what}.`,
  });
  const outlet = entry.source ?? feed.title;
  const published = feedDate(entry.published);
  const updated = feedDate(entry.updated);
  const language = entry.language ?? feed.language;
  return {
    ...(title !== '' && { title: stated(title, 'entry gives this title') }),
    ...(outlet !== undefined && {
      outlet: stated(outlet, entry.source === undefined ? 'title' : 'entry names this source'),
    }),
    ...(entry.author !== undefined && { byline: entry.author }),
    ...(published !== undefined && {
      published: stated(published, `entry is dated “${entry.published?.trim() ?? ''}”`),
    }),
    ...(updated !== undefined && { updated: stated(updated, `entry was updated “${entry.updated?.trim() ?? ''}”`) }),
    ...(language !== undefined && isLanguage(language) && { language: stated(language, 'language') }),
    ...(url !== undefined && { url }),
  };
}

/** An entry's HTML is an article's body without a page around it; extraction must not take a short one for a menu. */
function inPage(page: Page, url: string | undefined): readonly Paragraph[] {
  const paragraphs = paragraphsOfPage(page, url);
  if (bodyOf(paragraphs).length > 0) return paragraphs;
  const said = firstText(page.document, 'article')
    .split(/\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  return withRoles(said.filter((line) => line !== ''));
}

const pageOf = (title: string, body: string, context: IntakeContext): Page =>
  parsePage(
    `<!doctype html><html><head><title>${escaped(title)}</title></head><body><article>${body}</article></body></html>`,
    context.limits,
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A title, which may hold markup, as text. */
function textOf(title: string, { limits }: IntakeContext): string {
  const text = /[<&]/.test(title) ? DomUtils.textContent(parsePage(title, limits).document) : title;
  return text.replace(/\s+/gu, ' ').trim();
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const url = URL.parse(address?.trim() ?? '', base);
  return address !== undefined && url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
