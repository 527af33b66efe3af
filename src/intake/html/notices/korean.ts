import { noticeWords } from './notice-words.ts';

export const korean = noticeWords('광고 | 관련기사 | 공유하기', '관련기사', '글');
