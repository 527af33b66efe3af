import { expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import type { Briefing } from '../../src/briefing/model.ts';
import { viewContext } from '../../src/views/context.ts';
import { figureGroups } from '../../src/views/parts/figures.ts';
import { originsView } from '../../src/views/parts/origins.ts';
import { scopeOf } from '../../src/views/parts/scope.ts';
import { reports } from '../briefing/origins/reports.ts';
import { golden } from './small.ts';

const scopeIn = (briefing: Briefing) => scopeOf(viewContext(briefing, messagesFor('en')));
const own = (fields = {}) => ({ statements: { toll: fields } });
const hurt = (given: Readonly<Record<string, unknown>>) => ({
  statements: { toll: { event: 'fall', figures: [{ measure: 'hurt', ...given }] } },
});

const cases: Readonly<Record<string, Briefing>> = {
  'chain-of-copies': reports({
    first: { outlet: 'wire', ...own() },
    second: { outlet: 'courier', wireOf: 'first', ...own() },
    third: { outlet: 'radio', wireOf: 'second', ...own() },
  }),
  'shared-utterance': reports({ first: own({ by: 'mayor' }), second: own({ by: 'mayor', same: 'first#toll' }) }),
  'relay-chain': reports({
    agency: { outlet: 'wire', ...own({ by: 'mayor' }) },
    paper: { outlet: 'courier', published: '2020-03-03', ...own({ by: 'mayor', through: ['wire'] }) },
    station: { outlet: 'radio', published: '2020-03-04', ...own({ by: 'mayor', through: ['courier'] }) },
  }),
  revision: reports({
    early: { outlet: 'wire', ...own() },
    late: { outlet: 'wire', published: '2020-03-04', revises: 'early', ...own() },
  }),
  'two-unstated': reports({ first: own(), second: own() }),
};

test.each(Object.entries(cases))('what the reports of %s rest on is as it was', async (name, briefing) => {
  const view = originsView(scopeIn(briefing), [...briefing.statements.values()]);
  await expect(golden(view)).toMatchFileSnapshot(`../golden/views/origins/${name}.json`);
});

test('one number repeated stands once, and the range and what tells why numbers differ are named', () => {
  const briefing = reports({
    first: { outlet: 'wire', ...hurt({ value: 12 }) },
    copy: { outlet: 'courier', wireOf: 'first', ...hurt({ value: 12 }) },
    least: hurt({ value: 12, qualifier: 'at-least' }),
    word: hurt({ text: 'scores' }),
    later: { outlet: 'radio', published: '2020-03-05', ...hurt({ value: 15 }) },
    part: hurt({ value: 3, of: 'drivers' }),
  });
  const [group] = figureGroups(scopeIn(briefing), briefing.statements.values());
  expect(group?.figures.map(({ text, repeatedIn }) => [text, repeatedIn.total])).toEqual([
    ['12', 1],
    ['at least 12', 0],
    ['3', 0],
    ['scores', 0],
    ['15', 0],
  ]);
  expect(group?.counts).toEqual({ articles: 6, origins: 5, oneSpeaker: false });
  expect(group?.ranges.map(({ lowest, highest }) => [lowest.text, highest.text])).toEqual([['12', '15']]);
  expect(group?.differences.map(({ kind }) => kind)).toEqual(['counted', 'word', 'qualifier', 'bound', 'days']);
});

test('two numbers of one origin, and two that nothing explains, are told apart', () => {
  const briefing = reports({
    first: { outlet: 'wire', ...hurt({ value: 12 }) },
    changed: { outlet: 'courier', wireOf: 'first', ...hurt({ value: 21 }) },
    other: { outlet: 'radio', ...hurt({ value: 30 }) },
  });
  const [group] = figureGroups(scopeIn(briefing), briefing.statements.values());
  expect(group?.differences.map(({ kind }) => kind)).toEqual(['origin', 'untold']);
});

test('numbers that agree do not differ, however many give them', () => {
  const briefing = reports({ first: hurt({ value: 12 }), second: { outlet: 'wire', ...hurt({ value: 12 }) } });
  const [group] = figureGroups(scopeIn(briefing), briefing.statements.values());
  expect(group).toMatchObject({ differ: false, differences: [], ranges: [], counts: { articles: 2, origins: 2 } });
});

test('a rounded number explains what is near it, and nothing else', () => {
  const kinds = (value: number): string[] => {
    const briefing = reports({ first: hurt({ value: 350, qualifier: 'almost' }), second: hurt({ value }) });
    const [group] = figureGroups(scopeIn(briefing), briefing.statements.values());
    return group?.differences.map(({ kind }) => kind) ?? [];
  };
  expect([kinds(347), kinds(410)]).toEqual([['rounded'], ['untold']]);
});
