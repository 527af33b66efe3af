import type { Statement } from '../../../briefing/statement.ts';
import type { ViewContext } from '../../context.ts';
import { speakerNames } from '../speaker-names.ts';
import { mostNamed } from './some.ts';

/** The speakers of several statements in plain text: of many the first, and how many more there are. */
export function speakersOf(context: ViewContext, statements: readonly Statement[]): string {
  const { statement, counts, gaps } = context.messages;
  const names = [...new Set(statements.map((one) => speakerNames(context, one)))];
  if (names.length <= mostNamed) return statement.and(names);
  return gaps.several(names.slice(0, mostNamed), counts.more(names.length - mostNamed));
}
