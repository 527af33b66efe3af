import type { Messages } from '../../i18n/catalogue.ts';
import type { TopicView } from '../../views/topic.ts';
import { spellingsOf } from '../../views/parts/spellings.ts';
import type { SearchEntry } from './entry.ts';

export function topicEntry(view: TopicView, m: Messages): SearchEntry {
  return {
    kind: 'topic',
    names: spellingsOf([view.title, ...view.aliases.map((alias) => alias.text)]),
    facts: { about: `${m.topic.kind}, ${m.counts.statements(view.statements.total)}` },
  };
}
