import { noticeWords } from './notice-words.ts';

export const danish = noticeWords('annonce | læs også', 'læs også', 'af');
