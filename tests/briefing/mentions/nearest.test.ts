import { describe, expect, test } from 'vitest';
import { nearestNames } from '../../../src/briefing/mentions/nearest.ts';

const names = [
  'Sergei Lavrov',
  'John Kerry',
  'Bashar al-Assad',
  'بشار الأسد',
  'Jabhat al-Nusra',
  'Russia',
  'Syria',
  'Mohammed Qaddafi',
  'Recep Tayyip Erdoğan',
  'convoy-attack',
  'Staffan de Mistura',
  'Сергей Шойгу',
];

describe('the nearest name is offered first', () => {
  test.each([
    ['Sergey Lavrof', 'Sergei Lavrov'],
    ['lavrov', 'Sergei Lavrov'],
    ['Lavrov Sergei', 'Sergei Lavrov'],
    ['Лавров', 'Sergei Lavrov'],
    ['Sergei Shoigu', 'Сергей Шойгу'],
    ['Syira', 'Syria'],
    ['Russai', 'Russia'],
    ['asad', 'Bashar al-Assad'],
    ['الاسد', 'بشار الأسد'],
    ['Muhamed Kaddafi', 'Mohammed Qaddafi'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['Al-Nusra Front', 'Jabhat al-Nusra'],
    ['staf', 'Staffan de Mistura'],
    ['mist', 'Staffan de Mistura'],
    ['convoy-atack', 'convoy-attack'],
  ])('%s', (query, expected) => {
    expect(nearestNames(query, names)[0]).toBe(expected);
  });
});

test('nothing is offered for what is like no name', () => {
  expect(nearestNames('xyzzy', names)).toEqual([]);
  expect(nearestNames('', names)).toEqual([]);
  expect(nearestNames('…', names)).toEqual([]);
  expect(nearestNames('Lavrov', [])).toEqual([]);
  expect(nearestNames('Lavrov', ['', '–'])).toEqual([]);
});

test('an equal name comes first, each once, as many as asked for', () => {
  expect(nearestNames('syria', ['Syrian army', 'Syria', 'Syria', 'Syrian state'], 2)).toEqual(['Syria', 'Syrian army']);
});
