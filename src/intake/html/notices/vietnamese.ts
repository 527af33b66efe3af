import { noticeWords } from './notice-words.ts';

export const vietnamese = noticeWords('quảng cáo | xem thêm | chia sẻ', 'xem thêm | đọc thêm', 'tác giả');
