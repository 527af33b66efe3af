import { suggestion } from '../../../content/read/explain.ts';
import { acts } from '../../../content/schemas/statement.ts';
import type { AttributionProposal } from '../../../intake/proposals.ts';
import type { Desk, Outcome } from '../desk.ts';
import type { Item } from '../item.ts';
import { ownWordsProblem } from '../own-words.ts';
import { ask, choose, plainOptions, type Flow } from '../question.ts';
import { offeredQuotes, quoteProblem } from '../quote.ts';
import { freeId, idProblem } from './free-id.ts';
import { keepStatement, proposedBlock } from './keep-statement.ts';
import { askSeveral, parties, registered } from './parties.ts';
import { askSpeaker, isActor, proposedSpeaker } from './speaker.ts';

type Proposed = Pick<AttributionProposal, 'speaker' | 'cue' | 'content' | 'form' | 'act' | 'through' | 'citing'>;

/** What a statement is made from that nobody proposed. */
export const nothingProposed: Proposed = {
  ...{ speaker: null, cue: null, content: [], form: 'indirect', act: 'states', through: [], citing: [] },
};

/**
 * A statement from an attribution. Accepting asks only for what the document cannot say: the gist, and the speaker where
 * no actor is known by the name; editing asks for every field.
 */
export function* attributionFlow(desk: Desk, item: Item, proposed: Proposed, every: boolean): Flow<Outcome> {
  const p = paragraphsOf(desk, item, proposed);
  const texts = p.map((number) => desk.body[desk.numbers.indexOf(number)] ?? '');
  const speaker = proposedSpeaker(desk, proposed);
  const by = every || !isActor(desk, speaker) ? yield* askSpeaker(desk, speaker) : speaker;
  const act = every ? yield* askAct(proposed.act) : proposed.act;
  const form = every
    ? yield* choose('Form', plainOptions(['direct', 'mixed', 'indirect']), proposed.form)
    : proposed.form;
  const gist = yield* ask({ prompt: 'Gist, in your own words' }, (text) => ownWordsProblem(text, desk));
  const quote = form === 'indirect' ? '' : yield* askQuote(offeredQuotes(proposed), texts);
  const through = registered(proposed.through, parties(desk));
  const citing = registered(proposed.citing, parties(desk));
  const taken = (id: string): boolean => desk.own.some((own) => own.id === id);
  const id = freeId(gist, taken, 'statement');
  const statement = {
    ...{ by, act, form: formOf(form), quote, gist, p, id, at: proposedBlock(desk, p, id) },
    ...{ through, citing, topics: [], about: [] },
  };
  if (!every) return keepStatement(desk, statement);
  const named = (registry: ReadonlyMap<string, string>) =>
    [...registry].map(([key, name]) => ({ id: key, name, names: [name], file: '' }));
  const more = {
    through: yield* askSeveral('Relayed through', through, parties(desk)),
    citing: yield* askSeveral('Citing the authority of', citing, parties(desk)),
    about: yield* askSeveral('About which actors', [], desk.actors),
    topics: yield* askSeveral('On which topics', [], named(desk.topics)),
    id: yield* ask({ prompt: 'Id of the statement', initial: id }, (given) => idProblem(given, taken)),
  };
  const at = yield* ask(
    {
      prompt: 'Block of your text at which it stands',
      initial: proposedBlock(desk, p, more.id),
      options: plainOptions([...new Set(desk.own.map((own) => own.at))]),
    },
    (given) => idProblem(given, () => false),
  );
  return keepStatement(desk, { ...statement, ...more, at });
}

/** Numbers in the document of the paragraphs that an attribution stands in. */
export function paragraphsOf(desk: Desk, item: Item, { content, cue }: Proposed): readonly number[] {
  const spans = content.length === 0 && cue !== null ? [cue] : content;
  const indexes = spans.length === 0 ? [item.paragraph ?? 0] : spans.map(({ paragraph }) => paragraph);
  return [...new Set(indexes)].sort((a, b) => a - b).flatMap((index) => desk.numbers[index] ?? []);
}

const formOf = (form: string): 'direct' | 'mixed' | 'indirect' =>
  form === 'direct' || form === 'mixed' ? form : 'indirect';

function* askAct(initial: Proposed['act']): Flow<Proposed['act']> {
  const answer = yield* ask({ prompt: 'What it does, as: states, accuses, demands, warns', initial }, (given) =>
    acts.some((act) => act === given)
      ? null
      : `"${given}" is none of: ${acts.join(', ')}. ${suggestion(given, acts) ?? ''}`.trim(),
  );
  return acts.find((act) => act === answer) ?? initial;
}

function* askQuote(offered: readonly string[], texts: readonly string[]): Flow<string> {
  const answer = yield* ask(
    {
      prompt: 'Quote: at most nine words a piece, … between pieces; - for none',
      initial: offered[0] ?? '',
      options: plainOptions(offered),
    },
    (quote) => (quote === '-' ? null : quoteProblem(quote, texts)),
  );
  return answer === '-' ? '' : answer;
}
