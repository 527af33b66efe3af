import type { ReadSite } from './reading.ts';

const questions = {
  en: [
    ...[
      'convoy',
      'Lavrow',
      'hospital',
      'truce talks',
      'al-Nusra',
      '"exclusively on collective basis"',
      'Сергей Лавров',
    ],
    ...[
      'qwzzkx',
      'aleppo attack',
      'separation',
      'dead',
      '350',
      'Kerry aircraft',
      'water',
      '"no such phrase"',
      'russian',
    ],
  ],
  ar: ['بلدية قلباد', 'مجلس قلبات', 'ظغضثذ', 'العبارة', 'ميناء', 'قلباد', 'Qilbad Council', 'وزارة'],
};

/** Words, names, misspellings and phrases to ask the search of a site for, some of which it does not have. */
export const questionsOf = ({ language }: Pick<ReadSite, 'language'>): readonly string[] =>
  questions[language === 'ar' ? 'ar' : 'en'];
