import type { Statement } from '../../../briefing/statement.ts';
import type { ViewContext } from '../../context.ts';
import { speakerNames } from '../speaker-names.ts';
import { speakerKey } from '../speakers.ts';
import type { Gap } from './gap.ts';

/** Speakers of some statements whom the articles do not name. */
export function unnamed(context: ViewContext, statements: readonly Statement[]): Gap[] {
  const bySpeaker = Map.groupBy(
    statements.filter(({ speakers }) => speakers.some(({ kind }) => kind === 'unnamed')),
    ({ speakers }) => speakers.map(speakerKey).join(),
  );
  return [...bySpeaker.values()].flatMap((said) =>
    said[0] ? [{ text: context.messages.drafting.unnamed(speakerNames(context, said[0])), statements: said }] : [],
  );
}
