import { describe, expect, test } from 'vitest';
import type { Speaker, Statement } from '../../src/briefing/statement.ts';
import { actorId, articleId, claimId, statementKey } from '../../src/content/schemas/ids.ts';
import type { Position } from '../../src/content/schemas/statement.ts';
import { compareDates } from '../../src/edtf/compare.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { coursesOn, type Course } from '../../src/views/parts/courses.ts';
import { isDisputed } from '../../src/views/parts/stance.ts';
import { smallContext } from './small.ts';

const claim = claimId.parse('crane-was-inspected');
const minister: Speaker = { kind: 'actor', id: actorId.parse('harbour-master') };
const official: Speaker = { kind: 'unnamed', text: 'an official', of: actorId.parse('harbour-master') };

const [pattern] = (await smallContext()).briefing.statements.values();

interface Said {
  readonly when: string;
  readonly position: Position;
  readonly by?: Speaker;
  /** A number of an utterance that another report has too. */
  readonly utterance?: number;
}

/** Statements in the order of a briefing; each has its number in the list as its article. */
function statements(said: readonly Said[]): Statement[] {
  if (pattern === undefined) throw new Error('The fixture has no statement.');
  return said
    .map(({ when, position, by = minister, utterance }, index): Statement => ({
      ...pattern,
      key: statementKey.parse(`a${index}#said`),
      article: articleId.parse(`a${index}`),
      utterance: statementKey.parse(`a${utterance ?? index}#said`),
      speakers: [by],
      when: { date: parseEdtf(when), basis: 'stated' },
      positions: [{ claim, position }],
    }))
    .sort((a, b) => compareDates(a.when.date, b.when.date));
}

const courses = (...said: Said[]): Course[] => coursesOn(claim, statements(said));
const one = (...said: [string, Position][]): Course | undefined =>
  courses(...said.map(([when, position]) => ({ when, position })))[0];

/** The changes of the one course, as `kind: date position > date position`. */
const changes = (course: Course | undefined): string[] | undefined =>
  course?.changes.map(
    ({ kind, before, after, reverses }) =>
      `${kind}: ${[...(reverses ? [reverses] : []), before, after]
        .map(({ statement, position }) => `${statement.when.date.text} ${position}`)
        .join(' > ')}`,
  );

describe('a change of position', () => {
  test('is a reversal where one speaker asserts and certainly later denies', () => {
    expect(changes(one(['2016-05-17', 'asserts'], ['2016-09-23', 'denies']))).toEqual([
      'reversed: 2016-05-17 asserts > 2016-09-23 denies',
    ]);
  });

  test('by way of a third position is two steps, of which the second names what it takes back', () => {
    expect(changes(one(['2016-05', 'asserts'], ['2016-07', 'qualifies'], ['2016-09', 'denies']))).toEqual([
      'changed: 2016-05 asserts > 2016-07 qualifies',
      'reversed: 2016-05 asserts > 2016-07 qualifies > 2016-09 denies',
    ]);
  });

  test('from a question to an assertion is a change and no reversal', () => {
    expect(changes(one(['2016-05-17', 'questions'], ['2016-05-18', 'asserts']))).toEqual([
      'changed: 2016-05-17 questions > 2016-05-18 asserts',
    ]);
  });

  test('begins at the newest statement before and ends at the first after, however often both are repeated', () => {
    const course = one(
      ['2016-05-01', 'asserts'],
      ['2016-05-02', 'asserts'],
      ['2016-05-03', 'denies'],
      ['2016-05-04', 'denies'],
    );
    expect(changes(course)).toEqual(['reversed: 2016-05-02 asserts > 2016-05-03 denies']);
  });

  test('back and forth is each time one', () => {
    const course = one(['2016-05-01', 'asserts'], ['2016-05-02', 'denies'], ['2016-05-03', 'asserts']);
    expect(course?.changes.map(({ kind }) => kind)).toEqual(['reversed', 'reversed']);
  });

  test('after declining to comment is a first position; declining afterwards is no change', () => {
    expect(changes(one(['2016-05-01', 'declines'], ['2016-05-02', 'asserts'], ['2016-05-03', 'declines']))).toEqual([
      'spoke: 2016-05-01 declines > 2016-05-02 asserts',
    ]);
  });

  test('holds where the speaker declines to comment in between', () => {
    expect(changes(one(['2016-05-01', 'asserts'], ['2016-05-02', 'declines'], ['2016-05-03', 'denies']))).toEqual([
      'reversed: 2016-05-01 asserts > 2016-05-03 denies',
    ]);
  });
});

describe('no change is claimed', () => {
  test('where dates overlap: only that both were taken', () => {
    expect(one(['2016-09-19/2016-09-24', 'asserts'], ['2016-09-23', 'denies'])).toMatchObject({
      changes: [],
      unordered: true,
    });
  });

  test('where a date has no first or last day', () => {
    expect(one(['XXXX-05-01', 'asserts'], ['2016-09-23', 'denies'])?.changes).toEqual([]);
  });

  test('where two reports of one day contradict each other: the reports differ', () => {
    const course = one(['2016-09-23', 'asserts'], ['2016-09-23', 'denies']);
    expect(course).toMatchObject({ changes: [], unordered: true });
    expect(course?.taken.map(({ contested }) => contested)).toEqual([true, true]);
  });

  test('where two reports of one utterance do, whatever their dates', () => {
    const [course] = courses(
      { when: '2016-09-22', position: 'asserts' },
      { when: '2016-09-24', position: 'denies', utterance: 0 },
    );
    expect(course).toMatchObject({ changes: [], unordered: true });
  });

  test('of an unnamed speaker, who need not be the same person', () => {
    const [course] = courses(
      { when: '2016-09-22', position: 'asserts', by: official },
      { when: '2016-09-24', position: 'denies', by: official },
    );
    expect(course).toMatchObject({ changes: [], unordered: false });
  });

  test('between a person and an official who speaks for them', () => {
    const both = courses(
      { when: '2016-09-22', position: 'asserts' },
      { when: '2016-09-24', position: 'denies', by: official },
    );
    expect(both.map(({ changes }) => changes)).toEqual([[], []]);
  });
});

test('a day that reports contradict each other on hides no change around it', () => {
  const course = one(
    ['2016-09-01', 'asserts'],
    ['2016-09-05', 'asserts'],
    ['2016-09-05', 'denies'],
    ['2016-09-07', 'denies'],
  );
  expect(changes(course)).toEqual(['reversed: 2016-09-01 asserts > 2016-09-07 denies']);
});

test('a vaguely dated statement hides no change between certain dates', () => {
  const course = one(['2016', 'asserts'], ['2016-05-01', 'asserts'], ['2016-09-01', 'denies']);
  expect(changes(course)).toEqual(['reversed: 2016-05-01 asserts > 2016-09-01 denies']);
});

test('a claim is disputed between speakers, not by one who changed their mind', () => {
  const own = statements([
    { when: '2016-05-01', position: 'asserts' },
    { when: '2016-09-01', position: 'denies' },
  ]);
  expect(isDisputed(claim, own)).toBe(false);
  const other = statements([{ when: '2016-09-02', position: 'questions', by: official }]);
  expect(isDisputed(claim, [...own, ...other])).toBe(true);
});
