import type { CollectionName } from '../../content/entry.ts';
import type { StatementData } from '../../content/schemas/statement.ts';
import type { AnyEntryFacts, EntryFacts } from '../digest/digest.ts';

/** A field that names another entry, and the collections in which the name may stand. */
export interface Reference {
  readonly field: readonly (string | number)[];
  readonly to: string;
  readonly collections: readonly (CollectionName | 'statements')[];
  /** Whether the last part of `field` is the name, as in `claims: { convoy-was-hit: asserts }`. */
  readonly inKey?: true;
}
type Targets = Reference['collections'];

/** Every reference that an entry makes, citations apart. */
export function referencesOf(facts: AnyEntryFacts): Reference[] {
  switch (facts.collection) {
    case 'actors':
      return [
        ...list(['memberOf'], facts.data.memberOf, ['actors']),
        ...list(['distinctFrom'], facts.data.distinctFrom, ['actors']),
        ...facts.data.offices.flatMap((office, index) => one(['offices', index, 'of'], office.of, ['actors'])),
      ];
    case 'places':
      return one([facts.id, 'within'], facts.data.within, ['places']);
    case 'topics':
      return one(['parent'], facts.data.parent, ['topics']);
    case 'events':
      return [
        ...one(['kind'], facts.data.kind, ['kinds']),
        ...one(['place'], facts.data.place, ['places']),
        ...facts.data.actors.flatMap((actor, index) => one(['actors', index, 'id'], actor.id, ['actors'])),
        ...list(['topics'], facts.data.topics, ['topics']),
      ];
    case 'claims':
      return [...one(['event'], facts.data.event, ['events']), ...list(['topics'], facts.data.topics, ['topics'])];
    case 'editions':
      return [...list(['sides'], facts.data.sides, ['actors']), ...list(['topics'], facts.data.topics, ['topics'])];
    case 'articles':
      return articleReferences(facts);
    case 'outlets':
    case 'measures':
    case 'kinds':
    case 'labels':
      return [];
  }
}

function articleReferences({ data }: EntryFacts<'articles'>): Reference[] {
  return [
    ...one(['outlet'], data.outlet, ['outlets']),
    ...one(['revises'], data.revises, ['articles']),
    ...one(['wireOf'], data.wireOf, ['articles', 'outlets']),
    ...list(['topics'], data.topics, ['topics']),
    ...data.labels.flatMap((label, index) => [
      ...one(['labels', index, 'for'], label.for, ['actors', 'places', 'events']),
      ...one(['labels', index, 'by'], label.by, ['actors']),
    ]),
    ...Object.entries(data.statements).flatMap(([id, statement]) =>
      statementReferences(statement).map((reference) => ({
        ...reference,
        field: ['statements', id, ...reference.field],
      })),
    ),
  ];
}

function statementReferences(statement: StatementData): Reference[] {
  const { by } = statement;
  return [
    ...(Array.isArray(by) ? list(['by'], by, ['actors']) : []),
    ...(typeof by === 'string' && by !== 'outlet' ? one(['by'], by, ['actors']) : []),
    ...(typeof by === 'object' && !Array.isArray(by) ? one(['by', 'of'], by.of, ['actors']) : []),
    ...list(['citing'], statement.citing, ['actors', 'outlets']),
    ...list(['through'], statement.through, ['actors', 'outlets']),
    ...one(['occasion'], statement.occasion, ['events']),
    ...list(['topics'], statement.topics, ['topics']),
    ...list(['about'], statement.about, ['actors']),
    ...list(['against'], statement.against, ['actors']),
    ...Object.keys(statement.claims).map((claim): Reference => ({
      field: ['claims', claim],
      to: claim,
      collections: ['claims'],
      inKey: true,
    })),
    ...statement.event.flatMap((event, index) => [
      ...one(['event', index], event.id, ['events']),
      ...('place' in event ? one(['event', index, 'place'], event.place, ['places']) : []),
    ]),
    ...statement.figures.flatMap((figure, index) => [
      ...one(['figures', index, 'measure'], figure.measure, ['measures']),
      ...one(['figures', index, 'of'], figure.of, ['actors']),
      ...one(['figures', index, 'event'], figure.event, ['events']),
    ]),
    ...one(['same'], statement.same, ['statements']),
  ];
}

function one(field: Reference['field'], to: string | undefined, collections: Targets): Reference[] {
  return to === undefined ? [] : [{ field, to, collections }];
}

function list(field: Reference['field'], names: readonly string[], collections: Targets): Reference[] {
  return names.map((to, index) => ({ field: [...field, index], to, collections }));
}
