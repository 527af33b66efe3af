import { noticeWords } from './notice-words.ts';

export const italian = noticeWords(
  'pubblicità | leggi anche | leggi tutto | condividi | commenti | stampa | potrebbe interessarti',
  'leggi anche | leggi tutto | vedi anche | guarda anche | potrebbe interessarti | fonte',
  'di | a cura di',
  [/^(?:iscriviti|seguici)\b/iu],
);
