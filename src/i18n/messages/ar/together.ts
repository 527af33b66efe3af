import type { together as en } from '../en/together.ts';

/** Who appears with whom. */
export const together: typeof en = {
  together: {
    heading: 'من يظهر مع من',
    description: 'الأطراف التي ترد في المقالات والتصريحات والأحداث نفسها.',
    of: (what) => `من يظهر مع من: ${what}`,
    matrix: 'في المقالات نفسها',
    matrixNote:
      'ابحث عن الاسم على المنحدر: المربعات بجانبه وتحته هي المقالات التي يشترك فيها مع غيره. ومن يظهرون معاً يقفون معاً.',
    shown: (shown, all) => `أكثر الأطراف وروداً في المقالات، وعددها ${shown} من أصل ${all} تظهر مع غيرها.`,
    describe:
      'مثلث فيه صف لكل طرف. في كل مربع عدد المقالات التي يرد فيها طرفا صفه وعموده معاً. ويقول الجدول أدناه الشيء نفسه زوجاً زوجاً.',
    named: (actor, articles, company) => `${actor}: ${articles}؛ ${company}`,
    alone: (actor, articles) => `${actor}: ${articles}`,
    mostWith: (actor, articles) => `الأكثر مع ${actor}، ${articles}`,
    pairs: 'الأزواج',
    pairsNote: 'الأكثر مقالات أولاً. والتصريح الذي تورده مقالات عدة يُحسب مرة واحدة.',
    pair: 'الطرفان',
    inArticles: 'المقالات',
    inStatements: 'التصريحات',
    inEvents: 'الأحداث',
    span: 'تاريخ النشر',
    from: (first, last) => `من ${first} إلى ${last}`,
    firstPairs: (shown, all) => `أول ${shown} من ${all} زوجاً. وفي الملف المعد للتنزيل كلها.`,
    none: 'في لا مقال',
  },
};
