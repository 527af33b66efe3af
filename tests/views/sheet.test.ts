import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { actorId } from '../../src/content/schemas/ids.ts';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { viewContext } from '../../src/views/context.ts';
import { sheetView } from '../../src/views/sheet.ts';
import { smallContext } from './small.ts';

test('two who once spoke together still stand against each other on what they dispute', async () => {
  const { briefing } = await loadBriefing(resolve(import.meta.dirname, '../../content'));
  if (briefing === undefined) throw new Error('The example cannot be read.');
  const context = viewContext(briefing, messagesFor('en'));
  const others = (id: string): readonly string[] =>
    sheetView(context, actorId.parse(id)).disputes.flatMap(({ others }) =>
      others.flatMap(({ speakers }) => speakers.flatMap((one) => (one.kind === 'actor' ? [one.link.text] : []))),
    );
  expect(others('sergei-lavrov')).toContain('John Kerry');
  expect(others('john-kerry')).toContain('Sergei Lavrov');
  expect(others('united-states')).toContain('Russia');
});

test('each position of an actor stands with the statements that take it', async () => {
  const { disputes } = sheetView(await smallContext(), actorId.parse('harbour-master'));
  const own = disputes.flatMap((dispute) => dispute.own);
  expect(own.map((taken) => taken.map(({ key, position }) => `${position} ${key}`))).toEqual([
    ['denies 2020-03-06-no-inspection#withdrawn'],
    ['asserts 2020-03-03-crane-falls#inspected'],
  ]);
});
