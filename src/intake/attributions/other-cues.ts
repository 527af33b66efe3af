import { complementAfter } from './complement.ts';
import { contentEnd, stretch, stretchBefore } from './content.ts';
import { english } from './english.ts';
import type { Found } from './found.ts';
import { baseStart, isMark, type Range } from './base-phrases.ts';
import { phraseAt } from './phrases.ts';
import { additionEnd, subjectBefore } from './speaker.ts';
import type { Token } from './token.ts';
import { verbGroupAt } from './verb-groups.ts';

type Tokens = readonly Token[];

/** Prepositions that name a speaker, as words in order. */
const sources: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['per'],
];

/** Attributions by "according to" and the like: before their content or behind it. */
export function prepositionsIn(tokens: Tokens): readonly Found[] {
  return tokens.flatMap((token, at) => {
    const words = sources.find(
      (one) => one[0] === token.lower && one.every((word, index) => tokens[at + index]?.lower === word),
    );
    const before = tokens[at - 1];
    if (words === undefined || (words.length === 1 && !(before === undefined || isMark(before)))) return [];
    const cue: Range = { from: at, to: at + words.length };
    const phrase = phraseAt(tokens, cue.to) ?? bareNoun(tokens, cue.to);
    if (phrase === null) return [];
    const leads = at === 0 || (at === 1 && before?.pos === 'CCONJ');
    const added = additionEnd(tokens, phrase.to);
    const speaker = leads && tokens[added]?.text !== ',' ? described(tokens, phrase) : { from: phrase.from, to: added };
    const behind = speaker.to + 1;
    const content = leads ? stretch(tokens, behind, contentEnd(tokens, behind, 'that')) : stretchBefore(tokens, at);
    if (content === null) return [];
    const broken =
      !leads && before?.text === ',' && tokens[speaker.to]?.text === ','
        ? stretch(tokens, behind, contentEnd(tokens, behind, 'that'))
        : null;
    return [
      {
        rule: leads ? 'according-first' : 'according-last',
        speaker,
        cue,
        content: broken === null ? [content] : [content, broken],
        act: 'states' as const,
        aside: !leads,
        through: null,
        citing: null,
        within: null,
      },
    ];
  });
}

/** "figures released by the council": a noun that is taken for a verb, since it could be one. */
function bareNoun(tokens: Tokens, at: number): Range | null {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  const describes = next?.pos === 'ADP' || (next?.pos === 'VERB' && /ed$/.test(next.lower));
  return noun?.pos === 'VERB' && noun.lower.endsWith('s') && describes ? { from: at, to: at + 1 } : null;
}

/** A speaker with what describes it up to the comma, as "a survey published on Monday by the institute". */
function described(tokens: Tokens, phrase: Range): Range {
  const next = tokens[phrase.to];
  const describes =
    next?.pos === 'ADP' || (next?.pos === 'VERB' && (/ed$/.test(next.lower) || english.participles.has(next.lower)));
  const comma = tokens.findIndex(({ text }, at) => at > phrase.to && text === ',');
  return describes && comma > 0 && comma - phrase.to <= 14 ? { from: phrase.from, to: comma } : phrase;
}

/** "quoted the minister as saying that", "was quoted by an agency as saying": who quotes only relays. */
export function quotedAsIn(tokens: Tokens): readonly Found[] {
  return tokens.flatMap((token, at) => {
    if (!/^(?:saying|telling|writing)$/.test(token.lower) || tokens[at - 1]?.lower !== 'as') return [];
    const verb = tokens.findLastIndex(
      (one, index) => index < at && index > at - 25 && /^(?:quot|cit)(?:ed|es|ing|e)$/.test(one.lower),
    );
    if (verb < 0) return [];
    const group = verbGroupAt(tokens, verb);
    const subject = subjectBefore(tokens, group);
    const object = phraseAt(tokens, tokens[verb + 1]?.lower === 'by' ? verb + 2 : verb + 1);
    const complement = complementAfter(tokens, at + 1, new Set(['clause', 'quote']));
    const content = stretch(tokens, complement.at, contentEnd(tokens, complement.at, complement.kind));
    const speaker = group.passive ? subject : object;
    if (speaker === null || content === null || complement.kind === 'none') return [];
    const through = group.passive ? (tokens[verb + 1]?.lower === 'by' ? object : null) : subject;
    return [
      {
        rule: 'quoted-as',
        speaker,
        cue: { from: at - 1, to: at + 1 },
        content: [content],
        act: 'states' as const,
        aside: false,
        through,
        citing: null,
        within: null,
      },
    ];
  });
}

/** Attributions by nouns with an owner: "his claim that", "the party's plan to". */
export function nounCuesIn(tokens: Tokens): readonly Found[] {
  return tokens.flatMap((token, at) => {
    const noun = token.pos === 'NOUN' ? english.nouns.get(token.lower) : undefined;
    if (noun === undefined) return [];
    const next = tokens[at + 1];
    if (next?.lower !== 'that' && !(next?.lower === 'to' && tokens[at + 2]?.pos === 'VERB')) return [];
    const owner = ownerBefore(tokens, at);
    const content = stretch(tokens, at + 1, contentEnd(tokens, at + 1, 'bare'));
    if (owner === null || content === null) return [];
    return [
      {
        rule: 'noun',
        speaker: owner,
        cue: { from: at, to: at + 1 },
        content: [content],
        act: noun.act,
        aside: false,
        through: null,
        citing: null,
        within: null,
      },
    ];
  });
}

function ownerBefore(tokens: Tokens, at: number): Range | null {
  for (let left = at - 1; left >= 0 && at - left < 4; left--) {
    const token = tokens[left];
    if (token === undefined) return null;
    if (/^(?:his|her|their|my|our)$/.test(token.lower)) return { from: left, to: left + 1 };
    if (/^['’]s?$/.test(token.text)) {
      const start = baseStart(tokens, left - 1);
      return start === null ? null : { from: start, to: left };
    }
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'ADV') return null;
  }
  return null;
}

/** Attributions by "is confident that", "felt sure that". */
export function adjectiveCuesIn(tokens: Tokens): readonly Found[] {
  return tokens.flatMap((token, at) => {
    const [cue] = english.adjectives.get(token.lower) ?? [];
    const before = tokens[at - 1];
    if (cue === undefined || before === undefined) return [];
    let verb = at - 1;
    while (verb > 0 && (tokens[verb]?.pos === 'ADV' || english.negations.has(tokens[verb]?.lower ?? ''))) verb--;
    if (
      !english.be.has(tokens[verb]?.lower ?? '') &&
      !/^(?:feels?|felt|remains?|remained|seem(?:s|ed)|appear(?:s|ed)?)$/.test(tokens[verb]?.lower ?? '')
    )
      return [];
    const group = verbGroupAt(tokens, verb);
    const speaker = subjectBefore(tokens, group);
    const about = /^(?:about|of|with|by)$/.test(tokens[at + 1]?.lower ?? '');
    const complement = complementAfter(tokens, at + 1, cue.frames);
    if (speaker === null || (!about && complement.kind === 'none')) return [];
    if (/^(?:it|that|this|there)$/.test(tokens[speaker.from]?.lower ?? '')) return [];
    const from = about ? at + 1 : complement.at;
    const content = stretch(tokens, from, contentEnd(tokens, from, 'bare'));
    if (content === null) return [];
    return [
      {
        rule: 'attitude',
        speaker,
        cue: { from: group.from, to: at + 1 },
        content: [content],
        act: cue.act,
        aside: false,
        through: null,
        citing: null,
        within: null,
      },
    ];
  });
}
