import { explainEdtf, parseEdtf } from '../../../edtf/parse.ts';
import { overlaps } from '../../../edtf/overlaps.ts';
import { wordsOf } from '../../../briefing/integrity/long-quote.ts';
import type { HappeningProposal } from '../../../intake/proposals.ts';
import { withItem } from '../../edit/edit-yaml.ts';
import { yamlLines, type Value } from '../../edit/yaml-text.ts';
import { statementsAt, type Desk, type Edit, type KnownEvent, type Outcome } from '../desk.ts';
import type { Item } from '../item.ts';
import { ownWordsProblem } from '../own-words.ts';
import { ask, choose, plainOptions, type Flow } from '../question.ts';
import { askNewId, freeId } from './free-id.ts';
import { articleEdit, keepStatement, proposedBlock } from './keep-statement.ts';
import { statementOptions } from './own-statement.ts';
import { askFromRegistry } from './registry-entry.ts';

/**
 * Something that the article reports: an event that there is or a new one, and the statement that reports it. Accepting
 * takes the date, how it is known and the status as proposed; editing asks for them.
 */
export function* happeningFlow(desk: Desk, item: Item, proposal: HappeningProposal, every: boolean): Flow<Outcome> {
  const near = nearEvents(desk, proposal);
  const options = [
    ...near.map(({ id, title, when }) => ({ value: id, label: `${title} (${when})` })),
    { value: '+', label: 'a new event' },
  ];
  const chosen = near.length === 0 ? '+' : yield* choose('Which event is it?', options);
  const event = desk.events.find(({ id }) => id === chosen) ?? null;
  const begun =
    event === null ? yield* newEvent(desk, proposal, every) : { desk, edits: [], id: event.id, title: event.title };
  return yield* reported(begun.desk, item, proposal, begun);
}

interface Begun {
  readonly desk: Desk;
  readonly edits: readonly Edit[];
  readonly id: string;
  readonly title: string;
}

function* newEvent(given: Desk, { date, status: proposed }: HappeningProposal, every: boolean): Flow<Begun> {
  const title = yield* ask({ prompt: 'What happened, in neutral words of your own' }, (text) =>
    ownWordsProblem(text, given),
  );
  const { id: kind, desk, edits } = yield* askFromRegistry(given, 'kinds', 'What kind of event', null);
  const when =
    every || date.value === null || explainEdtf(date.value) !== null
      ? yield* ask({ prompt: 'When, as 2026-01-31, 2026-01 or a/b', initial: date.value ?? '' }, (text) =>
          explainEdtf(text),
        )
      : date.value;
  const words = date.span.text;
  const basis = /\d{4}/.test(words) ? 'stated' : 'resolved';
  const bases = plainOptions(['stated', 'resolved', 'inferred']);
  const whenBasis = every ? yield* choose('How is its date known?', bases, basis) : basis;
  const note = whenBasis === 'stated' ? '' : `"${words}", read from the day of publication.`;
  const whenNote = every && note !== '' ? yield* ask({ prompt: 'Why? One sentence', initial: note }) : note;
  const status = every ? yield* choose('Status', plainOptions(['happened', 'planned', 'alleged']), proposed) : proposed;
  const taken = (one: string): boolean => desk.ids.has(one);
  const id = every ? yield* askNewId(desk, title, 'event') : freeId(title, taken, 'event');
  const fields: Readonly<Record<string, Value>> = {
    ...{ title, kind, when },
    ...(whenBasis === 'stated' ? {} : { whenBasis }),
    ...(whenNote === '' ? {} : { whenNote }),
    ...(status === 'happened' ? {} : { status }),
  };
  const known: KnownEvent = { id, title, when };
  return {
    edits: [...edits, { file: `events/${id}.md`, change: () => `---\n${yamlLines(fields).join('\n')}\n---\n` }],
    desk: { ...desk, events: [...desk.events, known], ids: new Set([...desk.ids, id]) },
    ...{ id, title },
  };
}

/** An event rests on a statement that reports it: one of its paragraph, or one in the outlet's own voice. */
function* reported(desk: Desk, item: Item, { date }: HappeningProposal, event: Begun): Flow<Outcome> {
  const words: Value = { id: event.id, words: date.span.text };
  const there = statementsAt(desk, item.paragraph);
  const own = { value: '+', label: 'none of these: the outlet says so itself' };
  const chosen =
    there.length === 0
      ? '+'
      : yield* choose('Which statement reports it?', [...statementOptions(desk, item.paragraph), own]);
  if (chosen !== '+')
    return {
      edits: [...event.edits, articleEdit(desk, (yaml) => withItem(yaml, ['statements', chosen, 'event'], words))],
      ...{ desk, became: `event ${event.id}` },
    };
  const gist = yield* ask(
    { prompt: 'Gist of what the outlet reports, in your own words', initial: event.title },
    (text) => ownWordsProblem(text, desk),
  );
  const p = [desk.numbers[item.paragraph ?? 0] ?? 1];
  const id = freeId(gist, (taken) => desk.own.some((one) => one.id === taken), 'statement');
  const kept = keepStatement(desk, {
    ...{
      id,
      by: 'outlet',
      citing: [],
      through: [],
      p,
      at: proposedBlock(desk, p, id),
      act: 'reports',
      form: 'indirect',
    },
    ...{ quote: '', gist, topics: [], about: [], against: [], event: words },
  });
  return { ...kept, edits: [...event.edits, ...kept.edits], became: `event ${event.id}, statement ${id}` };
}

/** Events that may be meant: those whose dates fit, by how many words of their titles the document's words share. */
export function nearEvents(desk: Desk, { span, date }: HappeningProposal): readonly KnownEvent[] {
  const when = date.value === null || explainEdtf(date.value) !== null ? null : parseEdtf(date.value);
  const words = new Set(wordsOf(`${span.text} ${desk.body[span.paragraph] ?? ''}`.toLowerCase()));
  return desk.events
    .map((event) => ({
      event,
      fits: when !== null && overlaps(parseEdtf(event.when), when),
      shared: wordsOf(event.title.toLowerCase()).filter((word) => word.length > 3 && words.has(word)).length,
    }))
    .filter(({ fits, shared }) => (fits && shared > 0) || shared > 2)
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.shared - a.shared)
    .slice(0, 5)
    .map(({ event }) => event);
}
