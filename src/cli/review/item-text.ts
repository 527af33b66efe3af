import { isActor, proposedSpeaker } from '../../authoring/review/flows/speaker.ts';
import { parties } from '../../authoring/review/flows/parties.ts';
import { nearEvents } from '../../authoring/review/flows/happening.ts';
import { likelyPublication } from '../../authoring/review/likely-publication.ts';
import { bearerOf } from '../../authoring/review/known-name.ts';
import { offeredQuotes } from '../../authoring/review/quote.ts';
import type { Desk } from '../../authoring/review/desk.ts';
import type { Item } from '../../authoring/review/item.ts';
import type { Span } from '../../intake/span.ts';
import { shownInline } from './shown-text.ts';

function publicationText(desk: Desk): string {
  const { facts } = desk;
  const likely = likelyPublication(desk);
  const proposed = likely.published === facts.published ? '' : `, perhaps ${likely.published}`;
  const known = `${facts.published} (${facts.publishedBasis})${proposed}`;
  return [known, shownInline(likely.publishedNote)].filter(Boolean).join(': ');
}

/** What an item is and says, in one line. */
export function itemText(desk: Desk, item: Item): readonly [what: string, says: string] {
  const { facts } = desk;
  switch (item.kind) {
    case 'title':
      return ['title', `${shownInline(facts.title)} (${facts.titleBasis})`];
    case 'published':
      return ['published', publicationText(desk)];
    case 'outlet':
      return ['outlet', facts.outlet === '' ? 'not stated' : `${facts.outlet} (${facts.outletBasis})`];
    case 'topic':
      return ['topic', desk.topics.get(item.proposal.topic) ?? item.proposal.topic];
    case 'duplicate': {
      const { kind, of, similarity } = item.proposal;
      const words = {
        'same-document': 'the same document as',
        revision: 'revises',
        copy: 'a copy of',
        'same-utterance': 'the same words in',
      };
      return ['repeats', `${words[kind]} ${of} (${Math.round(similarity * 100)} % alike)`];
    }
    case 'name':
      return ['name', `${shownInline(item.proposal.name)} (${item.proposal.kind})`];
    case 'attribution': {
      const { act, content } = item.proposal;
      return ['statement', `${speakerText(desk, item.proposal)} ${act}: ${shownInline(short(content))}`];
    }
    case 'happening': {
      const { date, status } = item.proposal;
      return ['event', `${date.value ?? 'no date'} ("${shownInline(date.span.text)}", ${status})`];
    }
    case 'figure': {
      const { span, counted, qualifier } = item.proposal;
      return ['figure', `${shownInline(span.text)} ${shownInline(counted?.text ?? '')} (${qualifier})`];
    }
    case 'paragraph':
      return ['', 'Nothing is proposed here.'];
  }
}

/** Further lines on the item looked at: a label and what it says. */
export function itemDetails(desk: Desk, item: Item): readonly (readonly [string, string])[] {
  if (item.kind === 'attribution') {
    const { form, cue, through, citing, rule, confidence } = item.proposal;
    const named = (spans: readonly Span[]): string =>
      spans.map(({ text }) => bearerOf(text, parties(desk))?.id ?? `"${shownInline(text)}", not registered`).join(', ');
    return [
      ['speaker', speakerText(desk, item.proposal)],
      ...(cue === null ? [] : [['cue', shownInline(cue.text)] as const]),
      ['form', form],
      ...offeredQuotes(item.proposal)
        .slice(0, 1)
        .map((quote) => ['quote', shownInline(quote)] as const),
      ...(through.length === 0 ? [] : [['through', named(through)] as const]),
      ...(citing.length === 0 ? [] : [['citing', named(citing)] as const]),
      ['found by', reason(rule, confidence)],
    ];
  }
  if (item.kind === 'happening') {
    const near = nearEvents(desk, item.proposal);
    return [
      ...near.map(({ title, when }) => ['maybe', `${title} (${when})`] as const),
      ['found by', reason(item.proposal.rule, item.proposal.confidence)],
    ];
  }
  return 'proposal' in item ? [['found by', reason(item.proposal.rule, item.proposal.confidence)]] : [];
}

const reason = (rule: string, confidence: number): string => `${rule}, ${Math.round(confidence * 100)} % sure`;

function speakerText(desk: Desk, proposal: Parameters<typeof proposedSpeaker>[1]): string {
  const speaker = proposedSpeaker(desk, proposal);
  if (speaker === '') return 'somebody';
  if (!isActor(desk, speaker)) return `"${shownInline(speaker)}"`;
  return desk.actors.find(({ id }) => id === speaker)?.name ?? speaker;
}

const short = (content: readonly Span[]): string => {
  const text = content.map((span) => span.text).join(' … ');
  return text.length > 70 ? `${text.slice(0, 69).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
};
