import type { Messages } from '../../i18n/catalogue.ts';
import type { SpeakerView } from '../../views/parts/statement.ts';
import { outletName } from '../outlet-name.ts';

/** Who speaks, word for word as the margin has it: a result tells the speakers from the quotation by these words. */
export const speakerText = (speakers: readonly SpeakerView[], m: Messages): string =>
  speakers.map((speaker) => textOf(speaker, m)).join(m.marks.comma);

function textOf(speaker: SpeakerView, m: Messages): string {
  if (speaker.kind === 'actor') return speaker.link.text;
  if (speaker.kind === 'outlet') return outletName(speaker.outlet, m);
  return speaker.of === undefined ? speaker.text : `${speaker.text} (${speaker.of.text})`;
}
