import { noticeWords } from './notice-words.ts';

export const czech = noticeWords('reklama | čtěte také | sdílet', 'čtěte také | čtěte více | zdroj', 'autor');
