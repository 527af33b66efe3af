import { describe, expect, test } from 'vitest';
import { finderOf, wordsIn } from '../../src/views/parts/words-in.ts';

describe('words compared', () => {
  test('a word that stands as a part of a longer one of the group is not counted there', () => {
    const found = wordsIn('the old Quay Radio and a quay', [
      { word: 'Quay Radio', find: finderOf(['Quay Radio'], 'en') },
      { word: 'Radio', find: finderOf(['Radio'], 'en') },
      { word: 'quay', find: finderOf(['quay'], 'en') },
    ]);
    expect([...found]).toEqual(['Quay Radio', 'quay']);
  });

  test('a form in capitals alone is found only as written, another in any case', () => {
    expect(finderOf(['IS'], 'en')('it is IS')).toEqual([[6, 8]]);
    expect(finderOf(['the Front'], 'en')('The front')).toEqual([[0, 9]]);
  });

  test('a space and a hyphen are alike, and an English plural is found by its singular', () => {
    expect(finderOf(['cessation of hostilities'], 'en')('cessation-of-hostilities regime')).toEqual([[0, 24]]);
    expect(finderOf(['enemy'], 'en-GB')('its enemies')).toEqual([[4, 11]]);
    expect(finderOf(['rebel'], 'en')('rebels rebelled')).toEqual([[0, 6]]);
    expect(finderOf(['rebel'], 'fr')('rebels')).toEqual([]);
  });
});
