import type { IntakeContext } from '../context.ts';
import { bodyOf, type Known, type Metadata, type Paragraph } from '../extracted.ts';
import type { Page } from '../html/page.ts';
import type { Input } from '../input.ts';
import { agenciesOf } from './agencies-in.ts';
import { datelineAmong } from './dateline-among.ts';
import { canonical, languageOf } from './language.ts';
import { outletOf, type OutletName } from './outlet.ts';
import { bylineOf } from './page/byline.ts';
import { nodesOf, textOf, type Node } from './page/json-ld.ts';
import { absolute, linksOf } from './page/links.ts';
import type { Parts } from './page/parts.ts';
import { readParts } from './page/read-parts.ts';
import { titleOf } from './page/title.ts';
import { candidatesOf } from './publication/candidates.ts';
import { givenDate, publicationOf } from './publication/publication.ts';

/**
 * What an HTML page says of its article besides the text. Dates of publication and of change are weighed over JSON-LD,
 * `<meta>`, markup and visible text (`publication/`); what the editor gave stands above all.
 */
export async function metadataOfPage(
  page: Page,
  paragraphs: readonly Paragraph[],
  input: Input,
  context: IntakeContext,
): Promise<Metadata> {
  const parts = readParts(page.document);
  const nodes = nodesOf(parts.jsonLd);
  const body = bodyOf(paragraphs).map(({ text }) => text);
  const known = context.given.url ?? input.url ?? null;
  const own = ownAddresses(parts, known);
  const addresses = known === null ? own : [known, ...own];
  const language = await languageOf(body, declaredLanguage(parts, nodes), context);
  const candidates = candidatesOf(parts, nodes, { language: language?.value ?? null, addresses, html: page.html });
  const { published, updated } = publicationOf(candidates, context.today);
  const byline = bylineOf(paragraphs, parts, nodes);
  const dateline = datelineAmong(paragraphs, language?.value ?? null);
  const title = titleOf(parts, nodes);
  return {
    title,
    outlet: outletOf(addresses, outletNames(parts, nodes), context),
    byline,
    dateline: dateline?.text ?? null,
    published: givenDate(context.given.published, published),
    updated,
    language,
    url: addresses[0] ?? null,
    agencies: agenciesOf(paragraphs, byline, dateline),
    links: linksOf(parts, body, addresses[0] ?? null),
  };
}

/** The addresses that a page gives of itself. */
function ownAddresses({ canonical: link, metas }: Parts, known: string | null): readonly string[] {
  const given = [link, ...metas.filter(([key]) => key === 'og:url' || key === 'twitter:url').map(([, url]) => url)];
  return [...new Set(given.flatMap((one) => (one === null ? [] : (absolute(one, known) ?? []))))];
}

function declaredLanguage({ language, metas }: Parts, nodes: readonly Node[]): Known | null {
  const meta = (key: string): string | undefined => metas.find(([name]) => name === key)?.[1];
  const said: readonly (readonly [string | null | undefined, string])[] = [
    [language, "Declared by the page's lang."],
    [meta('content-language') ?? meta('language') ?? meta('dc.language'), 'Declared in the head of the page.'],
    [
      nodes.map(({ members }) => textOf(members['inLanguage'])).find((one) => one !== null),
      "Declared in the page's JSON-LD.",
    ],
    [meta('og:locale'), "Declared in the page's head as og:locale."],
  ];
  for (const [tag, note] of said) {
    const value = canonical(tag ?? '');
    if (value !== null) return { value, basis: 'stated', note };
  }
  return null;
}

function outletNames({ metas }: Parts, nodes: readonly Node[]): readonly OutletName[] {
  const publisher = nodes
    .map(({ members }) => textOf(members['publisher']))
    .find((name) => name !== null && !/^https?:/.test(name));
  const names: OutletName[] = [];
  const add = (name: string | undefined | null, where: string): void => {
    const trimmed = name?.trim() ?? '';
    if (trimmed !== '' && trimmed.length < 100 && !/^https?:|^@/.test(trimmed)) {
      names.push({ name: trimmed, note: where, basis: 'stated' });
    }
  };
  const meta = (key: string): string | undefined => metas.find(([name]) => name === key)?.[1];
  add(meta('og:site_name'), "Named in the page's head as og:site_name.");
  add(publisher, "Named in the page's JSON-LD as publisher.");
  for (const key of ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'copyright']) {
    if (key !== 'copyright' || !/\d|©/.test(meta(key) ?? '©')) add(meta(key), `Named in the page's head as ${key}.`);
  }
  return names;
}
