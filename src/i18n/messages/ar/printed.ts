import type { printed as en } from '../en/printed.ts';

/** Documents that leave the site. */
export const printed: typeof en = {
  printed: {
    pageOf: 'صفحة {page} من {pages}',
    sheet: 'الملخص بصيغة PDF',
    topicSheet: 'الملخص بصيغة PDF',
    edition: 'الإصدار بصيغة PDF',
    says: 'ما يُقال، الأحدث أولاً',
    ofAll: (shown, total) => `يظهر ${shown} من ${total}`,
    shortened: 'كي يبقى الملخص قصيرًا، لم يُدرج فيه إلا الأحدث.',
  },
};
