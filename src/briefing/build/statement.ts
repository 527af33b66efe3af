import {
  actorId,
  keyOf,
  outletId,
  statementId,
  type ActorId,
  type ArticleId,
  type ClaimId,
  type EventId,
  type OutletId,
  type StatementKey,
} from '../../content/schemas/ids.ts';
import type { FigureData, Position, StatementData } from '../../content/schemas/statement.ts';
import { parseEdtf } from '../../edtf/parse.ts';
import type { Figure, KnownDate, Party, Report, Speaker, Statement } from '../statement.ts';

/** What a statement takes from around it. */
export interface StatementSetting {
  readonly article: ArticleId;
  readonly outlet?: OutletId | undefined;
  readonly published: KnownDate;
  readonly whenOf: ReadonlyMap<EventId, KnownDate>;
  readonly outlets: ReadonlySet<string>;
  readonly utteranceOf: ReadonlyMap<StatementKey, StatementKey>;
}

/** A statement with its references resolved. */
export function buildStatement(name: string, data: StatementData, setting: StatementSetting): Statement {
  const id = statementId.parse(name);
  const key = keyOf(setting.article, id);
  const reports = data.event.map((event): Report => ({
    event: event.id,
    statement: key,
    ...('when' in event && event.when !== undefined ? { when: parseEdtf(event.when) } : {}),
    ...('words' in event && event.words !== undefined ? { words: event.words } : {}),
    ...('place' in event && event.place !== undefined ? { place: event.place } : {}),
    ...('status' in event && event.status !== undefined ? { status: event.status } : {}),
  }));
  return {
    key,
    id,
    article: setting.article,
    speakers: speakersOf(data.by, setting),
    as: data.as,
    cue: data.cue,
    act: data.act,
    form: data.form,
    quote: quotePieces(data.quote),
    gist: data.gist,
    paragraphs: [...new Set(data.p)].sort((a, b) => a - b),
    block: data.at,
    in: data.in,
    occasion: data.occasion,
    when: whenSaid(data, setting),
    topics: data.topics,
    about: data.against.length === 0 ? data.about : [...new Set([...data.about, ...data.against])],
    against: data.against,
    citing: data.citing.map((id) => partyOf(id, setting.outlets)),
    through: data.through.map((id) => partyOf(id, setting.outlets)),
    // Object.entries widens the keys of a record, whose schema has already made them claims.
    positions: (Object.entries(data.claims) as [ClaimId, Position][]).map(([claim, position]) => ({ claim, position })),
    reports,
    figures: data.figures.map((figure) => figureOf(figure, key, reports[0]?.event)),
    utterance: setting.utteranceOf.get(key) ?? key,
  };
}

/** The pieces of a quotation; `…` stands where words were left out. */
export function quotePieces(quote: string | undefined): string[] {
  return (quote ?? '').split(/\s*(?:…|\.\.\.)\s*/u).filter((piece) => piece !== '');
}

function speakersOf(by: StatementData['by'], setting: StatementSetting): Speaker[] {
  if (by === 'outlet') return [{ kind: 'outlet', article: setting.article, outlet: setting.outlet }];
  if (typeof by === 'string') return [{ kind: 'actor', id: by }];
  if (Array.isArray(by)) return by.map((id: ActorId) => ({ kind: 'actor', id }));
  return [{ kind: 'unnamed', text: by.text, of: by.of }];
}

function partyOf(id: string, outlets: ReadonlySet<string>): Party {
  return outlets.has(id) ? { kind: 'outlet', id: outletId.parse(id) } : { kind: 'actor', id: actorId.parse(id) };
}

function whenSaid(data: StatementData, setting: StatementSetting): KnownDate {
  if (data.said !== undefined) return { date: parseEdtf(data.said), basis: data.saidBasis };
  const occasion = data.occasion === undefined ? undefined : setting.whenOf.get(data.occasion);
  return occasion ?? setting.published;
}

function figureOf(data: FigureData, statement: StatementKey, event: EventId | undefined): Figure {
  return { ...data, event: data.event ?? event, statement };
}
