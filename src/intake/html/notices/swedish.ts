import { noticeWords } from './notice-words.ts';

export const swedish = noticeWords('annons | läs också | läs mer | dela', 'läs också | läs även | läs mer', 'av');
