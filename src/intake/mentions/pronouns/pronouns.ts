import type { ActorId } from '../../../content/schemas/ids.ts';
import type { Document, Mentioned } from '../document.ts';
import type { Gender } from '../english/pronouns.ts';
import type { FoundName } from '../names/found.ts';
import { sentenceOf } from '../reading.ts';
import { personsIn, type Person } from './persons.ts';
import { quotedTokens } from './quoted.ts';

/** How many sentences back a pronoun reaches. */
const reach = 4;
const surest = 0.75;

interface Sentence {
  readonly paragraph: number;
  readonly persons: Person[];
  readonly pronouns: { readonly at: number; readonly gender: Gender }[];
}

/**
 * "He" and "she" outside quotations, in English, for a registered person: the only one who may be meant in the nearest sentence that
 * speaks of any, or its only subject. Where two may be meant, or the nearest is not registered, nothing is proposed.
 */
export function pronounsIn(
  document: Document,
  mentions: readonly Mentioned[],
  names: readonly FoundName[],
): readonly Mentioned[] {
  const sentences = sentencesOf(document, personsIn(document, mentions, names));
  const found: Mentioned[] = [];
  const learnt = new Map<string, Gender>();
  for (const [index, sentence] of sentences.entries()) {
    for (const { at, gender } of sentence.pronouns) {
      const meant = antecedentOf(sentences, index, at, gender, learnt);
      if (meant === null) {
        // Someone who is not known is spoken of from here on.
        sentence.persons.push(pronoun(sentence.paragraph, at, `pronoun ${index} ${at}`, null, gender));
        continue;
      }
      const { person, confidence } = meant;
      learnt.set(person.key, gender);
      sentence.persons.push(pronoun(sentence.paragraph, at, person.key, person.actor, gender));
      if (person.actor !== null)
        found.push({
          actor: person.actor,
          paragraph: sentence.paragraph,
          from: at,
          to: at + 1,
          rule: 'pronoun',
          confidence,
        });
    }
  }
  return found;
}

const pronoun = (paragraph: number, at: number, key: string, actor: ActorId | null, gender: Gender): Person => ({
  paragraph,
  from: at,
  to: at + 1,
  key,
  actor,
  gender,
  isSubject: true,
});

function antecedentOf(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  gender: Gender,
  learnt: ReadonlyMap<string, Gender>,
): { readonly person: Person; readonly confidence: number } | null {
  const here = sentences[index];
  for (let back = 0; back <= reach; back += 1) {
    const sentence = sentences[index - back];
    if (here === undefined || sentence === undefined) return null;
    const persons = sentence.persons.filter(
      (person) => (back > 0 || person.from < at) && (person.gender ?? learnt.get(person.key) ?? gender) === gender,
    );
    if (persons.length === 0) continue;
    const subjects = persons.filter(({ isSubject }) => isSubject);
    const person = only(subjects) ?? (subjects.length === 0 ? only(persons) : null);
    if (person === null) return null;
    const doubt =
      0.05 * back +
      (sentence.paragraph === here.paragraph ? 0 : 0.05) +
      (only(persons) === null ? 0.1 : 0) +
      (person.isSubject ? 0 : 0.1);
    return { person, confidence: Math.round((surest - doubt) * 100) / 100 };
  }
  return null;
}

/** The one person of a list, however often mentioned. */
function only(persons: readonly Person[]): Person | null {
  const [first] = persons;
  return first !== undefined && persons.every(({ key }) => key === first.key) ? first : null;
}

function sentencesOf({ readings }: Document, persons: readonly Person[]): readonly Sentence[] {
  let next = 0;
  return readings.flatMap((reading, paragraph) => {
    const { tokens, text } = reading;
    const quoted = quotedTokens(tokens, text);
    const sentences = reading.sentences.map((): Sentence => ({ paragraph, persons: [], pronouns: [] }));
    for (let person = persons[next]; person?.paragraph === paragraph; person = persons[next]) {
      if (quoted[person.from] !== true) sentences[sentenceOf(reading, person.from)]?.persons.push(person);
      next += 1;
    }
    for (const [at, { key }] of tokens.entries())
      if ((key === 'he' || key === 'she') && quoted[at] !== true)
        sentences[sentenceOf(reading, at)]?.pronouns.push({ at, gender: key });
    return sentences;
  });
}
