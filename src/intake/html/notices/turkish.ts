import { noticeWords } from './notice-words.ts';

export const turkish = noticeWords(
  'reklam | ayrıca okuyun | paylaş | yorumlar | ilgili haberler',
  'ayrıca okuyun | ilgili haber | ilgili haberler | kaynak | etiketler',
  'haber',
);
