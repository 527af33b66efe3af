import type { BriefingData } from '../../../content/schemas/briefing.ts';
import type { Link } from '../../../views/parts/link.ts';
import type { StatementView } from '../../../views/parts/statement.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { reference } from './actor.ts';
import type { JsonLd } from './text.ts';

/** The verbatim part of a statement; nothing where none is quoted. */
export function quotationLd(statement: StatementView, article: Link, config: BriefingData): JsonLd[] {
  if (statement.quote.length === 0) return [];
  return [
    {
      '@type': 'Quotation',
      url: absoluteUrl(config, statement.passage.path),
      text: statement.quote.join(' … '),
      inLanguage: statement.quoteLanguage,
      creator: statement.speakers.flatMap((speaker) =>
        speaker.kind === 'actor'
          ? [reference(speaker.link, config)]
          : speaker.kind === 'unnamed'
            ? [{ name: speaker.text }]
            : [],
      ),
      isPartOf: { '@id': absoluteUrl(config, article.path) },
    },
  ];
}
