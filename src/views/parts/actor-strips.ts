import type { Statement } from '../../briefing/statement.ts';
import { groupBy } from '../../briefing/build/group.ts';
import type { ActorId, ClaimId, TopicId } from '../../content/schemas/ids.ts';
import { byClaim } from './claim-positions.ts';
import { actorLink, topicLink } from './links.ts';
import {
  courseStrips,
  frameOf,
  orderedCourses,
  topicStrip,
  type PositionStrip,
  type PositionStrips,
} from './position-strips.ts';
import { shownOf, type Room } from './paging.ts';
import type { Scope } from './scope.ts';
import { speakerKey } from './speakers.ts';

/** The claims on which an actor takes a position, those with a change first: all, or of many a few. */
export function claimStrips(scope: Scope, id: ActorId, most: number | Room): PositionStrips {
  const own = scope.briefing.index.statementsBy.get(id) ?? [];
  const key = speakerKey({ kind: 'actor', id });
  const courses = orderedCourses([...byClaim(own)]).filter(([, course]) => course.key === key);
  return courseStrips(scope, courses, { by: 'claim', most });
}

/** The topics that an actor speaks on most. */
export function topicStrips(scope: Scope, id: ActorId, most: number | Room): PositionStrip[] {
  const own = scope.briefing.index.statementsBy.get(id) ?? [];
  return longest(
    groupBy(own, ({ topics }) => topics),
    most,
  ).map(([topic, said]) => topicStrip(scope, topicLink(scope, topic), said, claimsOn(scope, topic)));
}

/** The actors who speak on a topic most. */
export function speakerStrips(scope: Scope, topic: TopicId, most: number | Room): PositionStrips {
  const said = scope.briefing.index.statementsOnTopic.get(topic) ?? [];
  const bySpeaker = groupBy(said, ({ speakers }) =>
    speakers.flatMap((speaker) => (speaker.kind === 'actor' ? [speaker.id] : [])),
  );
  const claims = claimsOn(scope, topic);
  return {
    ...frameOf(scope),
    rows: longest(bySpeaker, most).map(([id, own]) => topicStrip(scope, actorLink(scope, id), own, claims)),
    total: bySpeaker.size,
    changes: [],
    totalChanges: 0,
  };
}

const claimsOn = ({ briefing: { index } }: Scope, topic: TopicId): ReadonlySet<ClaimId> =>
  new Set((index.claimsOnTopic.get(topic) ?? []).map(({ id }) => id));

const longest = <K>(found: ReadonlyMap<K, readonly Statement[]>, most: number | Room): [K, readonly Statement[]][] =>
  [...found].sort(([, a], [, b]) => b.length - a.length).slice(0, shownOf(found.size, most));
