import { noticeWords } from './notice-words.ts';

export const ukrainian = noticeWords(
  'реклама | читайте також | поділитися',
  'читайте також | джерело | фото',
  'автор | текст',
  [/^(?:підписуйтесь|підписатися)(?=[^\p{L}]|$)/iu],
);
