import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildIndexes } from '../../src/briefing/build/indexes.ts';
import type { Briefing, Edition } from '../../src/briefing/model.ts';
import { editionId } from '../../src/content/schemas/ids.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { briefingAsOf } from '../../src/views/as-of.ts';
import { changesView } from '../../src/views/changes.ts';
import { changesFound } from '../../src/views/changes/found.ts';
import { newsBetween } from '../../src/views/changes/news.ts';
import { comparisonsOf } from '../../src/views/changes/pairs.ts';
import { viewContext } from '../../src/views/context.ts';
import { editionView } from '../../src/views/edition.ts';
import { golden, smallContext } from './small.ts';

async function fixture(name: string): Promise<Briefing> {
  const { briefing, problems } = await loadBriefing(resolve(import.meta.dirname, '../fixtures', name));
  if (briefing === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return briefing;
}

const briefing = await fixture('changes');
const context = viewContext(briefing, messagesFor('en'));
const [first, second, third] = ['2021-05-02', '2021-05-09', '2021-05-12'].map((id) => editionId.parse(id));
const editionOf = (id: string | undefined): Edition => {
  const found = [...briefing.editions.values()].find((edition) => edition.id === id);
  if (found === undefined) throw new Error(`No edition ${id}`);
  return found;
};
const found = changesFound(newsBetween(briefing, editionOf(first), editionOf(second)));
const view = changesView(context, editionOf(first).id, editionOf(second).id);

test('the view of what changed is as it was', async () => {
  await expect(golden(view)).toMatchFileSnapshot('../golden/views/changes-of-all-kinds.json');
});

describe('a position', () => {
  const moved = found.moved.map(({ move, claim, from, to, revision }) => [
    claim,
    move,
    from?.key,
    to?.key ?? revision?.id,
  ]);

  test('is reversed, withdrawn, qualified or was otherwise in between, each with both statements', () => {
    expect(moved).toEqual([
      ['bridge-is-safe', 'reversed', '2021-05-01-bridge-cracks#safe', '2021-05-05-engineer-turns#unsafe'],
      ['repairs-were-paid', 'withdrawn', '2021-05-01-bridge-cracks#paid', '2021-05-05-engineer-turns#no-word'],
      ['keys-were-lost', 'withdrawn', '2021-05-01-bridge-cracks#keys', '2021-05-06-bridge-cracks-corrected'],
      ['bridge-is-safe', 'qualified', '2021-05-01-bridge-cracks#unsafe', '2021-05-05-engineer-turns#doubts'],
      ['ferries-were-full', 'meanwhile', '2021-05-01-bridge-cracks#unsafe', '2021-05-05-engineer-turns#full'],
    ]);
  });

  test('is taken for the first time by one who was silent', () => {
    expect(found.taken.map(({ claim, to }) => [claim, to?.key])).toEqual([
      ['repairs-were-paid', '2021-05-05-engineer-turns#tolls'],
    ]);
  });
});

describe('an event', () => {
  test('that was planned has happened, on another day and at another place', () => {
    const [change] = view.changes.eventsChanged.items;
    expect(change?.event.path).toBe('events/bridge-reopening/');
    expect([change?.status?.from.value, change?.status?.to.value]).toEqual(['planned', 'happened']);
    expect([change?.when?.from.value.edtf, change?.when?.to.value.edtf]).toEqual(['2021-05-07', '2021-05-08']);
    expect([change?.place?.from.value, change?.place?.to.value]).toEqual(['Lower quay', 'Upper quay']);
  });

  test('is new where no article known before reports it', () => {
    expect(found.eventsNew.map(({ id }) => id)).toEqual(['toll-day']);
  });

  test('is watched by the edition that knew it as planned, on the day then planned', () => {
    const watched = (id: string | undefined) => editionView(context, editionOf(id).id).watch;
    expect(watched(first).map(({ id, when }) => [id, when.edtf])).toEqual([['bridge-reopening', '2021-05-07']]);
    expect(watched(second).map(({ id }) => id)).toEqual(['toll-day']);
  });
});

test('a figure that changed stands beside the one before it', () => {
  const values = found.figuresChanged.map(({ before, since }) =>
    [before, since].map(({ given }) => given.map(([{ figure }]) => figure.value)),
  );
  expect(values).toEqual([[[3], [5]]]);
});

test('a revised article says what is in it now and what no longer is', () => {
  const keys = found.revised.map(({ added, dropped }) => [added, dropped].map((list) => list.map(({ key }) => key)));
  expect(keys).toEqual([[['2021-05-06-bridge-cracks-corrected#clerk-silent'], ['2021-05-01-bridge-cracks#keys']]]);
});

test('what is reported again is not new', () => {
  expect(found.statements.map(({ id }) => id)).not.toContain('safe');
  expect(found.actors.map(([id]) => id)).toEqual(['toll-keeper']);
  expect(found.outlets.map(([id]) => id)).toEqual(['hill-radio']);
});

describe('nothing has changed', () => {
  test.each([...briefing.editions.keys()])('in the edition of %s since itself', (id) => {
    const same = changesView(context, id, id);
    expect(same.empty).toBe(true);
    expect(Object.values(changesFound(newsBetween(briefing, editionOf(id), editionOf(id)))).flat()).toEqual([]);
  });

  test('between two editions of the same articles but what the desk corrected', () => {
    const later = changesView(context, editionOf(second).id, editionOf(third).id);
    const same = changesFound(newsBetween(briefing, editionOf(second), editionOf(third)));
    expect(Object.values(same).flat()).toEqual([]);
    expect(later.empty).toBe(false);
    expect(later.corrections.items.map(({ entry }) => entry.path)).toEqual(['editions/2021-05-12/']);
  });
});

test('two editions given in either order are compared from the earlier to the later', () => {
  expect(changesView(context, editionOf(second).id, editionOf(first).id)).toEqual(view);
});

test.each(['changes', 'small'])('an index narrowed to an edition of %s is the one its articles make', async (name) => {
  const whole = await fixture(name);
  for (const edition of whole.editions.values()) {
    const known = briefingAsOf(whole, edition);
    expect(listsOf(known)).toEqual(listsOf({ ...known, index: buildIndexes(known) }));
  }
});

/** The order of keys is no part of an index. */
const listsOf = ({ index: { coverage, statementsWithFigures, ...lists }, events, topics }: Briefing) => [
  ...Object.entries(lists).map(([name, lists]: [string, ReadonlyMap<string, unknown>]) => [
    name,
    [...lists].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]),
  statementsWithFigures,
  [...events.keys()].map(coverage.event),
  [...topics.keys()].map(coverage.topic),
];

describe('pages of comparisons', () => {
  const daily = (days: number): Edition[] =>
    Array.from({ length: days }, (_, index) => {
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
      return {
        ...editionOf(first),
        id: editionId.parse(day),
        date: parseEdtf(day),
        window: parseEdtf(`${day}/${day}`),
      };
    });

  test('are of every pair while editions are few', () => {
    const { since, of, some } = comparisonsOf(daily(12));
    expect([...since.values()].map((list) => list.length)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    expect(of.get(editionId.parse('2020-01-01'))).toHaveLength(11);
    expect(some).toBe(false);
  });

  test('grow with the editions and not with their pairs where these are many', () => {
    const { since, some } = comparisonsOf(daily(1000));
    expect(some).toBe(true);
    expect([...since.values()].flat().length).toBeLessThan(3 * 1000 + 60);
    const ids = (id: string) => since.get(editionId.parse(id))?.map((edition) => edition.id);
    expect(ids('2021-03-15')).toEqual(['2021-03-14', '2021-02-28', '2020-12-31']);
    const newest = ids('2022-09-26') ?? [];
    expect(newest.slice(0, 2)).toEqual(['2022-09-25', '2022-09-24']);
    expect(newest).toContain('2022-01-31');
    expect(newest.slice(-3)).toEqual(['2021-09-30', '2020-12-31', '2020-01-01']);
  });

  test('of the fixtures are of every pair', async () => {
    const { comparisons } = await smallContext();
    expect([...comparisons.since].map(([id, list]) => [id, list.length])).toEqual([
      ['2020-03-04', 0],
      ['2020-03-07', 1],
    ]);
  });
});

test('the day for which an event was planned does not differ from the day on which it happened', () => {
  expect(editionView(context, editionOf(second).id).dates).toEqual([]);
});
