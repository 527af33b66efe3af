import type { Statement } from '../statement.ts';
import type { JoinThem } from './join.ts';
import { voiceOf } from './voice.ts';

/** Reports of one utterance are one, joined to the one that the others name where that is among them. */
export function joinUtterances(statements: readonly Statement[], join: JoinThem): void {
  for (const [key, reports] of Map.groupBy(statements, ({ utterance }) => utterance)) {
    const first = reports.find((statement) => statement.key === key) ?? reports[0];
    for (const report of reports) if (first && report !== first) join(report, first, { kind: 'utterance' });
  }
}

/** What one voice says at one occasion is one origin, whoever reports it. */
export function joinOccasions(statements: readonly Statement[], join: JoinThem): void {
  const first = new Map<string, Statement>();
  for (const statement of statements) {
    const voice = voiceOf(statement);
    const { occasion: event } = statement;
    // An article's own voice is not at an occasion, and nothing says that two unnamed speakers are one.
    if (event === undefined || /(^| )(own|unnamed)/.test(voice)) continue;
    const key = `${event} ${voice}`;
    const to = first.get(key);
    if (to) join(statement, to, { kind: 'occasion', event });
    else first.set(key, statement);
  }
}
