import { noticeWords } from './notice-words.ts';

export const polish = noticeWords(
  'reklama | czytaj też | czytaj także | zobacz też | udostępnij | komentarze',
  'czytaj też | czytaj także | czytaj więcej | zobacz także | zobacz też | źródło',
  'autor | opracował',
);
