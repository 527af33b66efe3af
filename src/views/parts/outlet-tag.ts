import type { Article } from '../../briefing/model.ts';
import type { ViewContext } from '../context.ts';
import { paths } from '../paths.ts';
import type { Link } from './link.ts';
import { outletLink } from './links.ts';

/**
 * The outlet an article came from. Where none is stated the article itself stands in the outlet's place: `link` leads
 * to the article, `number` tells such articles apart ("Not stated 2") and is never shared by two of them.
 */
export type OutletTag = (
  | { readonly stated: true; readonly link: Link; readonly inferred: boolean; readonly note?: string | undefined }
  | { readonly stated: false; readonly link: Link; readonly number: number }
) & {
  /** The tag stands for one report alone, and that is a draft. */
  readonly draft?: true;
};

export function outletTag(context: ViewContext, article: Article): OutletTag {
  if (article.outlet !== undefined) {
    const inferred = article.outletBasis === 'inferred';
    return { stated: true, link: outletLink(context, article.outlet), inferred, note: article.outletNote };
  }
  const link = { text: context.messages.outlet.unstatedTitle(article.title), path: paths.article(article.id) };
  return { stated: false, link, number: context.unstated.get(article.id) ?? 0 };
}

/** The tag of one article's report, which says so where the article is a draft. */
export function reportTag(context: ViewContext, article: Article): OutletTag {
  const tag = outletTag(context, article);
  return article.review === 'draft' ? { ...tag, draft: true } : tag;
}

/** A short name in plain text: the outlet's, or "Not stated 2". */
export function outletName(context: ViewContext, article: Article): string {
  const tag = outletTag(context, article);
  return tag.stated ? tag.link.text : context.messages.outlet.unstatedShort(tag.number);
}

/** The column an article stands in: its outlet's, or its own where none is stated. Two such articles never share one. */
export function columnOf(article: Article): string {
  return article.outlet === undefined ? `article:${article.id}` : `outlet:${article.outlet}`;
}
