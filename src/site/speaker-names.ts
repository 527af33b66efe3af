import type { Messages } from '../i18n/catalogue.ts';
import type { SpeakerView } from '../views/parts/statement.ts';
import { outletName } from './outlet-name.ts';

/** Who speaks, in one line of text: for a line that is copied from where its place on the page says it. */
export function speakerNames(speakers: readonly SpeakerView[], m: Messages): string {
  return m.statement.and(speakers.map((speaker) => nameOf(speaker, m)));
}

function nameOf(speaker: SpeakerView, m: Messages): string {
  if (speaker.kind === 'actor') return speaker.link.text;
  return speaker.kind === 'unnamed' ? speaker.text : outletName(speaker.outlet, m);
}
