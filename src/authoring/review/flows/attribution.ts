import { suggestion } from '../../../content/read/explain.ts';
import { accusingActs, acts } from '../../../content/schemas/statement.ts';
import type { AttributionProposal } from '../../../intake/proposals.ts';
import type { Desk, Outcome } from '../desk.ts';
import type { Item } from '../item.ts';
import { gistToCome } from '../../../briefing/integrity/gist-missing.ts';
import { ownWordsProblem } from '../own-words.ts';
import { ask, choose, plainOptions, type Flow } from '../question.ts';
import { askCue, proposedCue } from './cue.ts';
import { offeredQuotes, quoteProblem } from '../quote.ts';
import { freeId, idProblem } from './free-id.ts';
import { keepStatement, proposedBlock, speakerWords } from './keep-statement.ts';
import { askSeveral, parties, registered } from './parties.ts';
import { askSpeaker, calling, isActor, proposedSpeaker } from './speaker.ts';

type Proposed = Pick<AttributionProposal, 'speaker' | 'cue' | 'content' | 'form' | 'act' | 'through' | 'citing'>;

/** Letters that an id of speaker and act may have. */
const longestSaid = 40;

/** What a statement is made from that nobody proposed. */
export const nothingProposed: Proposed = {
  ...{ speaker: null, cue: null, content: [], form: 'indirect', act: 'states', through: [], citing: [] },
};

/**
 * A statement from an attribution. Accepting takes the quotation first offered and asks only for what the document cannot
 * say: the gist, which may wait, and the speaker where no actor is known by the name; editing asks for every field.
 */
export function* attributionFlow(given: Desk, item: Item, proposed: Proposed, every: boolean): Flow<Outcome> {
  const speaker = proposedSpeaker(given, proposed);
  const by = every || !isActor(given, speaker) ? yield* askSpeaker(given, speaker, item.paragraph ?? 0) : speaker;
  const desk = calling(given, proposed.speaker?.text, by);
  const p = paragraphsOf(desk, item, proposed);
  const texts = p.map((number) => desk.body[desk.numbers.indexOf(number)] ?? '');
  const outlet = by === 'outlet';
  const said = outlet ? '' : proposedCue(proposed.cue?.text ?? '', texts);
  const cue = every && !outlet ? yield* askCue(said, texts) : said;
  const act = every ? yield* askAct(proposed.act) : proposed.act;
  const form = every
    ? yield* choose('Form', plainOptions(['direct', 'mixed', 'indirect']), proposed.form)
    : proposed.form;
  const gist = yield* askGist(desk);
  const offered = form === 'indirect' ? [] : offeredQuotes(proposed);
  const quote = every && form !== 'indirect' ? yield* askQuote(offered, texts) : (offered[0] ?? '');
  const through = registered(proposed.through, parties(desk));
  const citing = registered(proposed.citing, parties(desk));
  const taken = (id: string): boolean => desk.own.some((own) => own.id === id);
  const id =
    gist === gistToCome
      ? freeId(`${speakerWords(by)} ${act}`, taken, 'statement', longestSaid)
      : freeId(gist, taken, 'statement');
  const statement = {
    ...{ by, cue, act, form: formOf(form), quote, gist, p, id, at: proposedBlock(desk, p, id) },
    ...{ through, citing, topics: [], about: [], against: [] },
  };
  if (!every) return keepStatement(desk, statement);
  const named = (registry: ReadonlyMap<string, string>) =>
    [...registry].map(([key, name]) => ({ id: key, name, names: [name], file: '' }));
  const more = {
    through: yield* askSeveral('Relayed through', through, parties(desk)),
    citing: yield* askSeveral('Citing the authority of', citing, parties(desk)),
    about: yield* askSeveral('About which actors', [], desk.actors),
    against: accusingActs.has(act) ? yield* askSeveral('Whom it accuses, blames or condemns', [], desk.actors) : [],
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
function paragraphsOf(desk: Desk, item: Item, { content, cue }: Proposed): readonly number[] {
  const spans = content.length === 0 && cue !== null ? [cue] : content;
  const indexes = spans.length === 0 ? [item.paragraph ?? 0] : spans.map(({ paragraph }) => paragraph);
  return [...new Set(indexes)].sort((a, b) => a - b).flatMap((index) => desk.numbers[index] ?? []);
}

/** Asks for the gist; an empty answer leaves it to be written later. */
function* askGist(desk: Desk): Flow<string> {
  const prompt = 'Gist, in your own words (Enter: later)';
  const gist = yield* ask({ prompt, quick: '' }, (text) => (text === '' ? null : ownWordsProblem(text, desk)));
  return gist === '' ? gistToCome : gist;
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
