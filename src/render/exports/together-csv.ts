import { isoOf } from '../../i18n/iso.ts';
import type { Company } from '../../views/parts/company.ts';
import { csvRow } from './csv-row.ts';

const togetherColumns = ['actor', 'with', 'articles', 'statements', 'events', 'first', 'last'] as const;

/** CSV with a head: all pairs of actors that appear together, those in the most articles first. */
export function togetherCsv({ pairs }: Company): string {
  const rows = pairs.map(({ actors: [a, b], articles, statements, events, first, newest }) => {
    const [from, to] = [first, newest.at(-1)].map((article) => article && isoOf(article.published.date));
    return csvRow([a, b, articles, statements, events, from, to]);
  });
  return [csvRow(togetherColumns), ...rows].join('');
}
