import { noticeWords } from './notice-words.ts';

export const norwegian = noticeWords('annonse | les også', 'les også', 'av');
