import type { Messages } from '../../i18n/catalogue.ts';
import type { Words } from '../client/search/words.ts';
import { pluralTemplates } from '../plural-templates.ts';

/** What the script of the search page says: it has no catalogue of its own. */
export function searchWords(m: Messages, language: string): Words {
  const { search } = m;
  const { article, ...others } = search.kinds;
  return {
    kinds: { article, others: Object.values(others) },
    loading: search.loading,
    failed: search.failed,
    results: pluralTemplates(m.counts.results, language),
    nothing: search.nothing('%'),
    noExact: search.noExact('%'),
    partPhrase: search.partPhrase,
    showing: search.showing('%1', '%2'),
    instead: search.instead('%'),
    morePassages: pluralTemplates(search.morePassages, language),
    moreValues: search.moreValues('%'),
    narrow: search.narrow,
    narrowed: search.narrowed('%1', '%2'),
    remove: search.remove('%'),
    removeAll: search.removeAll,
    oneByOne: search.oneByOne,
    otherwise: search.otherwise,
    positions: m.positions,
    bases: m.bases,
  };
}
