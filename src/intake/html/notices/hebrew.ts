import { noticeWords } from './notice-words.ts';

export const hebrew = noticeWords('בפרסום | פרסומת | קראו גם', 'קראו גם | קרא עוד', 'מאת');
