import { z } from 'zod';

/**
 * An id is the name of its file (or the key of its registry entry): lower-case ASCII letters, digits and hyphens, so
 * that it is safe in a path, a URL, a fragment and a citation. Each kind of id is a type of its own, so that an actor
 * cannot be passed where an event is meant; the schemas below are their only constructors.
 */
const id = z.string().regex(/^[a-z0-9-]+$/, 'must be made of lower-case letters a-z, digits and hyphens');

export const actorId = id.brand<'ActorId'>();
export const articleId = id.brand<'ArticleId'>();
export const blockId = id.brand<'BlockId'>();
export const claimId = id.brand<'ClaimId'>();
export const editionId = id.brand<'EditionId'>();
export const eventId = id.brand<'EventId'>();
export const kindId = id.brand<'KindId'>();
export const labelGroupId = id.brand<'LabelGroupId'>();
export const measureId = id.brand<'MeasureId'>();
export const outletId = id.brand<'OutletId'>();
export const placeId = id.brand<'PlaceId'>();
export const statementId = id.brand<'StatementId'>();
export const topicId = id.brand<'TopicId'>();

/** `article#statement`: a statement's name across the briefing. */
export const statementKey = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be written article#statement')
  .brand<'StatementKey'>();

export type ActorId = z.infer<typeof actorId>;
export type ArticleId = z.infer<typeof articleId>;
export type BlockId = z.infer<typeof blockId>;
export type ClaimId = z.infer<typeof claimId>;
export type EditionId = z.infer<typeof editionId>;
export type EventId = z.infer<typeof eventId>;
export type KindId = z.infer<typeof kindId>;
export type LabelGroupId = z.infer<typeof labelGroupId>;
export type MeasureId = z.infer<typeof measureId>;
export type OutletId = z.infer<typeof outletId>;
export type PlaceId = z.infer<typeof placeId>;
export type StatementId = z.infer<typeof statementId>;
export type StatementKey = z.infer<typeof statementKey>;
export type TopicId = z.infer<typeof topicId>;

/** The one way to write a statement's key. */
export const keyOf = (article: ArticleId, statement: StatementId): StatementKey =>
  statementKey.parse(`${article}#${statement}`);
