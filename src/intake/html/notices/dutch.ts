import { noticeWords } from './notice-words.ts';

export const dutch = noticeWords(
  'advertentie | lees ook | lees meer | deel dit artikel',
  'lees ook | lees meer | bekijk ook',
  'door',
);
