import { describe, expect, test } from 'vitest';
import { actorId } from '../../src/content/schemas/ids.ts';
import { actorView } from '../../src/views/actor.ts';
import { smallContext } from './small.ts';

const context = await smallContext();

describe('an utterance that two articles report', () => {
  test('is one statement, with the other report beside it and both paragraphs cited', () => {
    const actor = actorView(context, actorId.parse('harbour-master'));
    expect(actor.counts).toMatchObject({ utterances: 2, reports: 3 });
    const [newest] = actor.statements.items;
    expect(newest?.key).toBe('2020-03-06-no-inspection#withdrawn');
    expect(newest?.alsoIn.items.map(({ passage }) => passage.path)).toEqual([
      'articles/2020-03-06-union-meets/#b-withdrawn',
    ]);
    expect(newest?.cites).toHaveLength(2);
  });
});
