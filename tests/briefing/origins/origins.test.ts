import { describe, expect, test } from 'vitest';
import { inShort, originsIn, reports } from './reports.ts';

const own = { statements: { toll: {} } };
const by = (speaker: unknown, fields = {}) => ({ statements: { said: { by: speaker, ...fields } } });

describe('reports rest on one origin', () => {
  test('along a chain of copies', () => {
    const briefing = reports({
      first: { outlet: 'wire', ...own },
      second: { outlet: 'courier', wireOf: 'first', ...own },
      third: { outlet: 'radio', wireOf: 'second', ...own },
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['first#toll second#toll third#toll'],
      joins: ['second#toll > first#toll: copy wireOf first', 'third#toll > second#toll: copy wireOf second'],
    });
  });

  test('where the article that links two copies says nothing of it itself', () => {
    const briefing = reports({
      first: { outlet: 'wire', ...own },
      second: { outlet: 'courier', wireOf: 'first' },
      third: { outlet: 'radio', wireOf: 'second', ...own },
      fourth: { wireOf: 'second', ...own },
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['first#toll fourth#toll third#toll'],
      joins: [
        'fourth#toll > first#toll: copy wireOf second, wireOf first',
        'third#toll > first#toll: copy wireOf second, wireOf first',
      ],
    });
  });

  test('where copies have no other original in the briefing than one that is silent', () => {
    const briefing = reports({
      first: { outlet: 'wire' },
      second: { outlet: 'courier', wireOf: 'first', ...own },
      third: { outlet: 'radio', wireOf: 'first', ...own },
    });
    expect(inShort(originsIn(briefing)).joins).toEqual(['third#toll > second#toll: copy wireOf first']);
  });

  test('where an article is a later version of another', () => {
    const briefing = reports({
      early: { outlet: 'wire', ...own },
      late: { outlet: 'wire', published: '2020-03-04', revises: 'early', ...own },
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['early#toll late#toll'],
      joins: ['late#toll > early#toll: copy revises early'],
    });
  });

  test('where they are copies of an agency, by name or by an article of it', () => {
    const briefing = reports({
      agency: { outlet: 'wire', ...own },
      paper: { outlet: 'courier', published: '2020-03-03', wireOf: 'wire', ...own },
      copied: { outlet: 'radio', published: '2020-03-04', wireOf: 'paper', ...own },
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['agency#toll paper#toll copied#toll'],
      joins: ['copied#toll > paper#toll: copy wireOf paper', 'paper#toll > agency#toll: agency wire'],
    });
  });

  test('where they report one utterance', () => {
    const briefing = reports({
      first: by({ text: 'an official' }),
      second: by({ text: 'a government source' }, { same: 'first#said' }),
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['first#said second#said'],
      joins: ['second#said > first#said: utterance'],
    });
  });

  test('where one relays an outlet whose own article relays another', () => {
    const briefing = reports({
      agency: { outlet: 'wire', ...by('mayor') },
      paper: { outlet: 'courier', published: '2020-03-03', ...by('mayor', { through: ['wire'] }) },
      station: { outlet: 'radio', published: '2020-03-04', ...by('mayor', { through: ['courier'] }) },
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['agency#said paper#said station#said'],
      joins: ['paper#said > agency#said: relay wire', 'station#said > paper#said: relay courier'],
    });
  });

  test('where both relay an outlet of which the briefing has no article, or a later one', () => {
    const relay = by({ text: 'a doctor' }, { through: ['wire'] });
    expect(inShort(originsIn(reports({ first: relay, second: relay }))).joins).toEqual([
      'second#said > first#said: relay wire',
    ]);
    const later = { outlet: 'wire', published: '2020-03-04', ...by({ text: 'the head of a hospital' }) };
    expect(inShort(originsIn(reports({ first: relay, later }))).joins).toEqual(['first#said > later#said: relay wire']);
  });

  test('where one speaker is heard at one occasion, whoever reports it', () => {
    const briefing = reports({
      first: by('mayor', { occasion: 'meeting' }),
      second: by('mayor', { occasion: 'meeting' }),
      elsewhere: by('mayor', { occasion: 'interview' }),
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['elsewhere#said', 'first#said second#said'],
      joins: ['second#said > first#said: occasion meeting'],
    });
  });

  test('where an actor passes on another’s words and says the same', () => {
    const briefing = reports({
      first: { statements: { said: { by: 'mayor' }, passed: { by: 'minister', through: ['mayor'] } } },
      second: by('minister'),
    });
    expect(inShort(originsIn(briefing))).toEqual({
      origins: ['first#passed first#said', 'second#said'],
      joins: ['first#said > first#passed: relay mayor'],
    });
  });

  test('where one invokes the other’s authority, or both a third’s', () => {
    const briefing = reports({
      ministry: by('ministry'),
      speaker: by('minister', { citing: ['ministry'] }),
      other: by('mayor', { citing: ['ministry'] }),
    });
    expect(inShort(originsIn(briefing)).origins).toEqual(['ministry#said other#said speaker#said']);
  });
});

describe('reports do not rest on one origin', () => {
  test('where two articles name no outlet, which is said', () => {
    const { origins, unstated } = originsIn(reports({ first: own, second: own, third: { outlet: 'wire', ...own } }));
    expect(origins).toHaveLength(3);
    expect(unstated).toEqual(['first', 'second']);
  });

  test('where one speaker speaks twice, which is said', () => {
    const { origins, oneSpeaker } = originsIn(reports({ first: by('mayor'), second: by('mayor') }));
    expect([origins.length, oneSpeaker]).toEqual([2, true]);
    const unnamed = by({ text: 'an official' });
    expect(originsIn(reports({ first: unnamed, second: unnamed }))).toMatchObject({ oneSpeaker: false });
  });

  test('where an outlet relays one speaker’s words of two days', () => {
    const relay = (said: string) => by('mayor', { through: ['wire'], said });
    expect(originsIn(reports({ first: relay('2020-02-01'), second: relay('2020-02-03') })).origins).toHaveLength(2);
  });

  test('where more than a week lies between two relays of one outlet', () => {
    const relay = (published: string) => ({ published, ...by('mayor', { through: ['wire'] }) });
    expect(originsIn(reports({ first: relay('2020-03-01'), second: relay('2020-03-09') })).origins).toHaveLength(2);
    expect(originsIn(reports({ first: relay('2020-03-01'), second: relay('2020-03-08') })).origins).toHaveLength(1);
  });

  test('where a copy and its original quote different speakers', () => {
    const briefing = reports({ first: by('mayor'), second: { wireOf: 'first', ...by('minister') } });
    expect(originsIn(briefing).origins).toHaveLength(2);
  });
});
