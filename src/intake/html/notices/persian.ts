import { noticeWords } from './notice-words.ts';

export const persian = noticeWords('آگهی | تبلیغات', 'بیشتر بخوانید | منبع', 'کتبه');
