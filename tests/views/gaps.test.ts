import { expect, test } from 'vitest';
import type { Briefing } from '../../src/briefing/model.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { viewContext } from '../../src/views/context.ts';
import { figureSets } from '../../src/views/parts/figures.ts';
import { gapsView } from '../../src/views/parts/gaps/gaps.ts';
import { scopeOf } from '../../src/views/parts/scope.ts';
import { reports } from '../briefing/origins/reports.ts';

const gapsIn = (briefing: Briefing): readonly string[] => {
  const statements = [...briefing.statements.values()];
  const scope = scopeOf(viewContext(briefing, messagesFor('en')));
  const view = gapsView(scope, { statements, events: [], claims: [], figures: figureSets(statements) });
  expect(view.items.every(({ cites }) => cites.length > 0)).toBe(true);
  return view.items.map(({ text }) => text);
};
const on = (fields: Readonly<Record<string, unknown>>) => ({ topics: ['quay'], ...fields });

test('who is accused and not heard is named, and no longer once they speak on the matter', () => {
  const accused = { outlet: 'wire', statements: { a: on({ by: 'mayor', act: 'blames', against: ['crew'] }) } };
  const elsewhere = { statements: { b: { by: 'crew', topics: ['pay'] } } };
  const answer = { statements: { b: on({ by: 'crew', act: 'denies' }) } };
  expect(gapsIn(reports({ accused, elsewhere }))).toEqual(['Accused by mayor and not heard on it: crew.']);
  expect(gapsIn(reports({ accused, answer }))).toEqual([]);
});

test('whom an accusation merely concerns is not accused by it', () => {
  const one = {
    outlet: 'wire',
    statements: { a: on({ by: 'mayor', act: 'accuses', about: ['crew'], against: ['owner'] }) },
  };
  const briefing = reports({ one });
  expect(gapsIn(briefing)).toEqual(['Accused by mayor and not heard on it: owner.']);
  expect([...briefing.index.statementsAbout.keys()]).toEqual(['crew', 'owner']);
});

test('who accuses themselves among others is no gap, and an accusation does not answer itself', () => {
  const by = (speaker: unknown) => ({
    one: { outlet: 'wire', statements: { a: on({ by: speaker, act: 'accuses', against: ['crew'] }) } },
  });
  expect(gapsIn(reports(by(['mayor', 'crew'])))).toEqual([]);
  expect(gapsIn(reports(by({ text: 'a man', of: 'crew' })))).toEqual([
    'Accused by a man (crew) and not heard on it: crew.',
    'Not named: a man (crew).',
  ]);
});

test('of many that accuse, a line names the first and says how many more there are', () => {
  const statements = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`s${at}`, on({ by: `m${at}`, act: 'accuses', against: ['crew'] })]),
  );
  expect(gapsIn(reports({ one: { statements } }))).toEqual([
    'Accused by m0, m1, m2, m3, m4, m5 and 3 more and not heard on it: crew.',
  ]);
});
