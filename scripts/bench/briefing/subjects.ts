import type { SyntheticArticle, SyntheticStatement } from './article.ts';
import { shifted } from './calendar.ts';
import { words } from './prose.ts';
import { capital } from './vocabulary.ts';
import type { Named, SyntheticActor, World } from './world.ts';

export interface SyntheticEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: Named;
  /** EDTF */
  readonly when: string;
  readonly status: 'happened' | 'planned' | 'alleged';
  readonly place: Named;
  readonly actors: readonly SyntheticActor[];
  readonly topic: Named;
  /** The first statement to report it, as `article#statement`. */
  readonly reported: string;
}

export interface SyntheticClaim {
  readonly id: string;
  readonly proposition: string;
  readonly topic: Named;
  readonly asserted: string;
}

/** Events and claims come up in an article and are taken up again by later ones. */
export interface Subjects {
  /** Gives statements of the article their events and claims, some of them new ones. */
  attach(article: SyntheticArticle): SyntheticArticle;
  /** What came up since this was last asked. */
  takeNew(): {
    readonly events: readonly SyntheticEvent[];
    readonly claims: readonly SyntheticClaim[];
  };
}

/** A little more than 0.2 and 0.1, because copies bring nothing new. */
const eventsAnArticle = 0.21;
const claimsAnArticle = 0.105;
/** How often an article takes up something of before, and how far back it looks. */
const takenUp = 0.35;
const remembered = 25;

export function makeSubjects(world: World): Subjects {
  const { random } = world;
  const found: { events: SyntheticEvent[]; claims: SyntheticClaim[] } = {
    events: [],
    claims: [],
  };
  const recent: { events: SyntheticEvent[]; claims: SyntheticClaim[] } = {
    events: [],
    claims: [],
  };
  let events = 0;
  let claims = 0;

  const newEvent = (article: SyntheticArticle, statement: SyntheticStatement): Change => {
    if (!random.chance(eventsAnArticle)) return {};
    const event = makeEvent(world, article, statement, (events += 1));
    found.events.push(event);
    keep(recent.events, event);
    return { event };
  };
  const newClaim = (article: SyntheticArticle, statement: SyntheticStatement): Change => {
    if (!random.chance(claimsAnArticle)) return {};
    const claim = makeClaim(world, article, statement, (claims += 1));
    found.claims.push(claim);
    keep(recent.claims, claim);
    return takes(claim, 'asserts');
  };
  const earlierEvent = (): Change =>
    recent.events.length > 0 && random.chance(takenUp) ? { event: random.pick(recent.events) } : {};
  const earlierClaim = (): Change =>
    recent.claims.length > 0 && random.chance(takenUp)
      ? takes(random.pick(recent.claims), random.pick(['asserts', 'denies', 'denies', 'questions']))
      : {};
  /** What the statements of an article may be about, in their order. */
  const changes = [newEvent, newClaim, earlierEvent, earlierClaim];

  return {
    attach: (article) => ({
      ...article,
      statements: article.statements.map((statement, at) => ({
        ...statement,
        ...changes[at]?.(article, statement),
      })),
    }),
    takeNew: () => ({
      events: found.events.splice(0),
      claims: found.claims.splice(0),
    }),
  };
}

type Change = Partial<SyntheticStatement>;

const takes = (claim: SyntheticClaim, position: 'asserts' | 'denies' | 'questions'): Change => ({
  claim: { claim, position },
  act: position === 'asserts' ? 'states' : position,
});

function makeEvent(
  world: World,
  article: SyntheticArticle,
  statement: SyntheticStatement,
  number: number,
): SyntheticEvent {
  const { random } = world;
  const planned = random.chance(0.1);
  const day = shifted(article.day, planned ? random.whole(3, 40) : -random.whole(0, 6));
  const draw = random.unit();
  const spread = shifted(day, -random.whole(2, 9));
  const when =
    planned || draw < 0.7
      ? day
      : draw < 0.8
        ? day.slice(0, 7)
        : draw < 0.9
          ? `${spread}/${day}`
          : `[${spread}..${day}]`;
  return {
    id: `event-${number}`,
    title: capital(words(world, random.whole(4, 7))),
    kind: random.pick(world.kinds),
    when,
    status: planned ? 'planned' : random.chance(0.1) ? 'alleged' : 'happened',
    place: world.place(),
    actors: [...new Set([statement.by, statement.about])],
    topic: statement.topic,
    reported: `${article.id}#${statement.id}`,
  };
}

function makeClaim(
  world: World,
  article: SyntheticArticle,
  statement: SyntheticStatement,
  number: number,
): SyntheticClaim {
  return {
    id: `claim-${number}`,
    proposition: `${capital(words(world, world.random.whole(6, 10)))}.`,
    topic: statement.topic,
    asserted: `${article.id}#${statement.id}`,
  };
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > remembered) list.shift();
}
