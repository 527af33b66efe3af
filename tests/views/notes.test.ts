import { describe, expect, test } from 'vitest';
import { actorId } from '../../src/content/schemas/ids.ts';
import { actorView } from '../../src/views/actor.ts';
import { homeView } from '../../src/views/edition.ts';
import { smallContext } from './small.ts';

const context = await smallContext();

describe('an endnote', () => {
  test('leads to the outlet’s page at the quote, and keeps the fragment that the address has', () => {
    const notes = actorView(context, actorId.parse('harbour-master')).notes;
    const addresses = notes.flatMap(({ original }) => original ?? []);
    expect(addresses.filter((address) => address.includes(':~:'))).toEqual([
      'https://courier.example/crane#:~:text=checked%20from%20top%2Dto%2Dbottom%2C',
      'https://courier.example/union#story:~:text=no%20inspection%20in%20February',
    ]);
  });

  test('leads to the outlet’s page once where it cites no quote', () => {
    const addresses = (homeView(context)?.notes ?? []).flatMap(({ original }) => original ?? []);
    const plain = addresses.filter((address) => !address.includes(':~:'));
    expect(new Set(plain).size).toBe(plain.length);
  });

  test('is in full the first time an article is cited, and leads there after', () => {
    const notes = homeView(context)?.notes ?? [];
    const firsts = new Map<string, number>();
    for (const { number, first, title } of notes) {
      expect(first).toBe(firsts.get(title.path) ?? number);
      firsts.set(title.path, first);
    }
  });
});
