import { noticeWords } from './notice-words.ts';

/** Of Malay and Indonesian. */
export const malay = noticeWords(
  'iklan | baca juga | bagikan | komentar',
  'baca juga | baca selengkapnya | lihat juga | sumber',
  'oleh | penulis',
);
