import type { numbers as en } from '../en/numbers.ts';

/** Figures held beside one another. */
export const numbers: typeof en = {
  numbers: {
    heading: 'الأرقام بحسب الحدث',
    description: 'ما تعدّه المقالات في كل حدث جنباً إلى جنب، وسبب تباين الأرقام.',
    note: 'المتباين منها أولاً. لا يُحسب لها متوسط ولا يُفضَّل رقم على آخر.',
    differing: (some, all) => `تتباين الأرقام في ${some} من ${all} من الأحداث ذات الأرقام.`,
    show: 'أرقام كل الأحداث',
    differ: 'متباينة',
    agree: 'غير متباينة',
    number: 'الرقم',
    givenBy: 'مصدره',
    report: 'التقرير',
    whole: 'الإجمالي',
    repeated: 'رقم واحد مكرر، ورد أيضاً في',
    lowest: 'الأدنى',
    highest: 'الأعلى',
    why: 'لماذا تتباين',
    allOfEvent: 'كل أرقام هذا الحدث',
    reasons: {
      counted: (things) => `لا تعدّ الشيء نفسه: ${things}.`,
      word: (one, other) => `«${one}» و«${other}»: أحدهما كلمة لا رقم.`,
      qualifier: (one, other) => `«${one}» و«${other}» يذكران رقماً واحداً ولا يقولان فيه الشيء نفسه.`,
      bound: (one, other) => `«${one}» و«${other}» لا ينفي أحدهما الآخر.`,
      rounded: (one, other) => `أحد الرقمين «${one}» و«${other}» مقرّب.`,
      origin: (one, other) => `«${one}» و«${other}» من أصل واحد: غيّره أحد تقاريره.`,
      days: (one, other) => `ذُكر أحدهما في ${one} والآخر في ${other}: قد يكون العدد تغيّر بينهما.`,
      dated: (one, other) => `يؤرخ أحد التقريرين الحدث في ${one} والآخر في ${other}.`,
      untold: (one, other) => `«${one}» و«${other}» لا يجتمعان، ولا تذكر المقالات السبب.`,
    },
  },
};
