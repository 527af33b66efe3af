import { noticeWords } from './notice-words.ts';

export const chinese = noticeWords(
  '广告 | 廣告 | 相关阅读 | 相关新闻 | 延伸閱讀 | 分享 | 評論 | 评论',
  '相关阅读 | 相关新闻 | 延伸阅读 | 延伸閱讀 | 相關新聞',
  '作者 | 记者 | 記者 | 文',
);
