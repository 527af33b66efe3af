import { noticeWords } from './notice-words.ts';

export const japanese = noticeWords(
  '広告 | スポンサードリンク | スポンサーリンク | 関連記事 | シェア',
  '関連記事 | あわせて読みたい | タグ',
  '記者 | 文',
);
