import type { Messages } from '../../i18n/catalogue.ts';
import type { ClaimView } from '../../views/claim.ts';
import type { SearchEntry } from './entry.ts';

export function claimEntry(view: ClaimView, m: Messages): SearchEntry {
  const actors = view.statements.items.flatMap((statement) =>
    statement.speakers.flatMap((speaker) => (speaker.kind === 'actor' ? [speaker.link.text] : [])),
  );
  return {
    kind: 'claim',
    actors: [...new Set(actors)],
    facts: { about: `${m.claim.kind}. ${view.disputed ? m.claim.disputed : m.claim.undisputed}` },
  };
}
