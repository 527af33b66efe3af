import type { Briefing, Claim } from '../../../briefing/model.ts';
import type { TopicId } from '../../../content/schemas/ids.ts';
import { figuresOf } from '../figures-of.ts';
import { figureSets } from '../figures.ts';
import type { GapMatter } from './gaps.ts';

/** What a topic's gaps are looked for in. */
export function topicMatter({ index }: Briefing, id: TopicId): GapMatter {
  const said = index.statementsOnTopic.get(id) ?? [];
  return {
    statements: said,
    claims: index.claimsOnTopic.get(id) ?? [],
    events: index.eventsOnTopic.get(id) ?? [],
    figures: figureSets(said),
  };
}

/** What a claim's gaps are looked for in: what is said of it, and its event. */
export function claimMatter(briefing: Briefing, claim: Claim): GapMatter {
  const { events, index } = briefing;
  const event = claim.event === undefined ? undefined : events.get(claim.event);
  return {
    statements: index.statementsOnClaim.get(claim.id) ?? [],
    claims: [claim],
    events: event === undefined ? [] : [event],
    figures: event === undefined ? [] : figureSets(figuresOf(briefing, event.id)),
  };
}
