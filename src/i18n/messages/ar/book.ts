import type { book as en } from '../en/book.ts';

/** The briefing as a book. */
export const book: typeof en = {
  book: {
    contents: 'المحتويات',
    edition: 'العدد',
    chronology: 'التسلسل الزمني',
    chronologyNote: 'كل الأحداث بحسب تاريخها، وبعد كل تاريخ كيف عُرف.',
    claims: 'الادعاءات وموقف كل طرف منها',
    claimsNote:
      'الصفوف ادعاءات بصياغة محايدة، المتنازع عليها أولاً، وفي كل خانة أحدث ما قيل من كل موقف. يرد الادعاء في جدول إذا اتخذ أحد أعمدته موقفاً منه.',
    columns: (first, last) => `من ${first} إلى ${last}`,
    sourcesNote: 'للمقطع الواحد رقم واحد في الكتاب كله. أول حاشية لكل مقال كاملة.',
    index: 'فهرس الأسماء',
    indexNote: 'الصفحات التي يرد فيها الاسم، وبالخط العريض حيث يبدأ ملخصه. المصادر غير مفهرسة.',
    asOf: 'حتى تاريخ',
    window: 'يغطي',
    editor: 'المحرر',
    handling: 'قيود التداول',
    restsOn: 'يستند إلى',
    published: (from, to) => `نُشرت من ${from} إلى ${to}`,
    has: 'في هذا الكتاب',
    articles: 'المقالات',
    ofAll: (shown, total) => `${shown} من ${total}`,
  },
};
