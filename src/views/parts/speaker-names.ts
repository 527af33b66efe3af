import type { Statement } from '../../briefing/statement.ts';
import type { ViewContext } from '../context.ts';
import { actorLink } from './links.ts';
import { outletTag } from './outlet-tag.ts';
import { articleOf } from './statement.ts';

/** In plain text: "Sergei Lavrov and John Kerry", "an official (Russia)", an outlet by its name. */
export function speakerNames(context: ViewContext, statement: Statement): string {
  const names = statement.speakers.map((speaker) => {
    if (speaker.kind === 'actor') return actorLink(context, speaker.id).text;
    if (speaker.kind === 'outlet') return ownVoice(context, statement);
    return speaker.of === undefined ? speaker.text : `${speaker.text} (${actorLink(context, speaker.of).text})`;
  });
  return context.messages.statement.and(names);
}

function ownVoice(context: ViewContext, statement: Statement): string {
  const tag = outletTag(context, articleOf(context, statement));
  return tag.stated ? tag.link.text : context.messages.outlet.unstated(tag.number);
}
