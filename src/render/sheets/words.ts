import type { Messages } from '../../i18n/catalogue.ts';
import type { OutletTag } from '../../views/parts/outlet-tag.ts';
import type { SpeakerView } from '../../views/parts/statement.ts';

/** Speakers in plain text: "Sergei Lavrov and John Kerry", "an official (Russia)", "RT, own voice". */
export function speakersText(speakers: readonly SpeakerView[], messages: Messages): string {
  const names = speakers.map((speaker) => {
    if (speaker.kind === 'actor') return speaker.link.text;
    if (speaker.kind === 'outlet') return `${outletText(speaker.outlet, messages)}, ${messages.statement.ownVoice}`;
    return speaker.of ? `${speaker.text} (${speaker.of.text})` : speaker.text;
  });
  return messages.statement.and(names);
}

export const outletText = (tag: OutletTag, messages: Messages): string =>
  `${tag.stated ? tag.link.text : messages.outlet.unstated(tag.number)}${tag.draft ? ` (${messages.drafts.mark})` : ''}`;
