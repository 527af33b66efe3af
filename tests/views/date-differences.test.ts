import { expect, test } from 'vitest';
import type { Statement } from '../../src/briefing/statement.ts';
import { eventId } from '../../src/content/schemas/ids.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { dateDifferences } from '../../src/views/parts/date-differences.ts';
import { scopeOf } from '../../src/views/parts/scope.ts';
import { smallContext } from './small.ts';

const context = await smallContext();
const crane = eventId.parse('crane-collapse');
const [first, second] = [...Map.groupBy(context.briefing.statements.values(), ({ article }) => article).values()].map(
  ([statement]) => statement,
);

/** The small briefing, as if two articles had given the crane's collapse these dates. */
function differences(one: string, other: string) {
  const dated = (statement: Statement | undefined, when: string): Statement[] =>
    statement ? [{ ...statement, reports: [{ event: crane, statement: statement.key, when: parseEdtf(when) }] }] : [];
  const statementsDating = new Map([[crane, [...dated(first, one), ...dated(second, other)]]]);
  const { briefing } = context;
  const index = { ...briefing.index, statementsDating };
  return dateDifferences(scopeOf({ ...context, briefing: { ...briefing, index } }), 10);
}

test('an event that two outlets put on different days is told with what each gives', () => {
  const [found] = differences('2020-03-02', '2020-03-03');
  expect(found?.event.path).toBe('events/crane-collapse/');
  expect(found?.dates.map(({ when }) => when.edtf)).toEqual(['2020-03-02', '2020-03-03']);
  expect(found?.dates.every(({ cites }) => cites.length === 1)).toBe(true);
});

test('a vaguer date that has the other within it is no difference', () => {
  expect(differences('2020-03', '2020-03-03')).toEqual([]);
});
