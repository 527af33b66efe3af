import type { BriefingData } from '../../../content/schemas/briefing.ts';
import type { ArticleView } from '../../../views/article.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { reference } from './actor.ts';
import { quotationLd } from './quotation.ts';
import type { JsonLd } from './text.ts';

/** The article as its outlet published it, with our page about it, and the quotations it has. */
export function articleLd(view: ArticleView, config: BriefingData): JsonLd[] {
  const here = absoluteUrl(config, view.path);
  const link = { text: view.title, path: view.path };
  return [
    {
      '@type': 'NewsArticle',
      '@id': here,
      // A title of the editor's is no headline of the outlet's.
      ...(view.titleGiven ? { name: view.title } : { headline: view.title }),
      creativeWorkStatus: view.draft ? 'Draft' : undefined,
      mainEntityOfPage: here,
      url: view.url ?? here,
      archivedAt: view.archived,
      inLanguage: view.language.tag,
      datePublished: view.published.iso,
      dateModified: view.updated?.iso,
      author: view.byline === undefined ? undefined : { name: view.byline },
      publisher: view.outlet.stated ? reference(view.outlet.link, config) : undefined,
      about: view.topics.map(({ text }) => text),
      mentions: view.actors.map((actor) => reference(actor, config)),
    },
    ...view.blocks.flatMap(({ statements }) => statements.flatMap((statement) => quotationLd(statement, link, config))),
  ];
}
