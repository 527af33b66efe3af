import type { Messages } from '../../i18n/catalogue.ts';
import type { TopicView } from '../../views/topic.ts';
import type { SearchEntry } from './entry.ts';

export function topicEntry(view: TopicView, m: Messages): SearchEntry {
  return {
    kind: 'topic',
    about: m.counts.statements(view.statements.total),
    aliases: view.aliases.map((alias) => alias.text),
  };
}
