import {
  actorId,
  claimId,
  editionId,
  eventId,
  kindId,
  labelGroupId,
  measureId,
  outletId,
  placeId,
  topicId,
} from '../../content/schemas/ids.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { EntryFacts } from '../digest/digest.ts';
import type { CitedLine } from '../digest/facts.ts';
import type {
  Actor,
  BriefingEvent,
  Claim,
  Edition,
  Kind,
  LabelGroup,
  Measure,
  Outlet,
  Place,
  Topic,
} from '../model.ts';

export const buildActor = (facts: EntryFacts<'actors'>): Actor => ({
  ...facts.data,
  id: actorId.parse(facts.id),
  file: facts.file,
  body: facts.body,
});
export const buildOutlet = (facts: EntryFacts<'outlets'>): Outlet => ({
  ...facts.data,
  id: outletId.parse(facts.id),
  file: facts.file,
});
export const buildPlace = (facts: EntryFacts<'places'>): Place => ({
  ...facts.data,
  id: placeId.parse(facts.id),
  file: facts.file,
});
export const buildMeasure = (facts: EntryFacts<'measures'>): Measure => ({
  ...facts.data,
  id: measureId.parse(facts.id),
});
export const buildKind = (facts: EntryFacts<'kinds'>): Kind => ({ ...facts.data, id: kindId.parse(facts.id) });
export const buildLabelGroup = (facts: EntryFacts<'labels'>): LabelGroup => ({
  ...facts.data,
  id: labelGroupId.parse(facts.id),
});
export const buildTopic = (facts: EntryFacts<'topics'>): Topic => ({
  ...facts.data,
  id: topicId.parse(facts.id),
  file: facts.file,
  body: facts.body,
});
export const buildClaim = (facts: EntryFacts<'claims'>): Claim => ({
  ...facts.data,
  id: claimId.parse(facts.id),
  file: facts.file,
  body: facts.body,
});

export function buildEvent(facts: EntryFacts<'events'>): BriefingEvent {
  const { when, whenBasis, whenNote, ...data } = facts.data;
  return {
    ...data,
    place: data.place,
    id: eventId.parse(facts.id),
    file: facts.file,
    body: facts.body,
    when: { date: parseEdtf(when), basis: whenBasis, note: whenNote },
  };
}

export function buildEdition(facts: EntryFacts<'editions'>): Edition {
  const { date, window, bluf: _bluf, keyJudgments, gaps: _gaps, ...data } = facts.data;
  const linesOf = (field: string): CitedLine[] => facts.lines.filter((line) => line.field[0] === field);
  const judgments = linesOf('keyJudgments');
  return {
    ...data,
    id: editionId.parse(facts.id),
    file: facts.file,
    body: facts.body,
    date: parseEdtf(date),
    window: parseEdtf(window),
    bluf: linesOf('bluf'),
    keyJudgments: keyJudgments.flatMap(({ text: _text, ...judgment }, index) => {
      const text = judgments[index];
      return text === undefined ? [] : [{ ...judgment, text }];
    }),
    gaps: linesOf('gaps'),
  };
}
