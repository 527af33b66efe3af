import { extractText, getDocumentProxy } from 'unpdf';

/** A PDF as a reader of it has it. */
export interface ReadPdf {
  /** The text of each page, the first at 0, with one blank between words. */
  readonly pages: readonly string[];
  /** Bookmarks with their pages, from 1; those below another come after it. */
  readonly bookmarks: readonly { readonly title: string; readonly level: number; readonly page: number }[];
  /** Links with where they lead: an address, or a page from 1; undefined where that is nowhere. */
  readonly links: readonly { readonly page: number; readonly to: string | number | undefined }[];
  readonly language: string | undefined;
  readonly title: string | undefined;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

interface OutlineItem {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineItem[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const proxy = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(proxy, { mergePages: false });
  const info = new Map(Object.entries((await proxy.getMetadata()).info));
  return {
    pages: text.map((page) => page.replace(/\s+/g, ' ')),
    bookmarks: await bookmarksOf(proxy, await proxy.getOutline(), 1),
    links: await linksOf(proxy),
    language: known(info.get('Language')),
    title: known(info.get('Title')),
  };
}

const known = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

async function bookmarksOf(
  proxy: Proxy,
  outline: readonly OutlineItem[],
  level: number,
): Promise<ReadPdf['bookmarks'][number][]> {
  const found = [];
  for (const { title, dest, items } of outline) {
    found.push({ title, level, page: (await pageOf(proxy, dest)) ?? 0 });
    found.push(...(await bookmarksOf(proxy, items, level + 1)));
  }
  return found;
}

async function linksOf(proxy: Proxy): Promise<ReadPdf['links']> {
  const found = [];
  for (let page = 1; page <= proxy.numPages; page += 1) {
    const annotations: { subtype: string; url?: string; dest?: string | unknown[] | null }[] = await (
      await proxy.getPage(page)
    ).getAnnotations();
    for (const { subtype, url, dest } of annotations)
      if (subtype === 'Link') found.push({ page, to: url ?? (await pageOf(proxy, dest ?? null)) });
  }
  return found;
}

/** The page of a destination: a name of one, or a page and a place on it. */
async function pageOf(proxy: Proxy, dest: string | unknown[] | null): Promise<number | undefined> {
  const place: unknown = typeof dest === 'string' ? await proxy.getDestination(dest) : dest;
  const target: unknown = Array.isArray(place) ? place[0] : undefined;
  return isReference(target) ? (await proxy.getPageIndex(target)) + 1 : undefined;
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
