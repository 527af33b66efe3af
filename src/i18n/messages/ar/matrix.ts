import { counter } from '../../plural.ts';
import type { matrix as en } from '../en/matrix.ts';

const count = counter('ar');

/** The claim–denial matrix and positions over time. */
export const matrix: typeof en = {
  matrix: {
    columns: 'الأعمدة',
    actors: 'الأطراف',
    outlets: 'الوسائل',
    sides: 'أطراف النشرة',
    byActors: 'المواقف بحسب الأطراف',
    byOutlets: 'المواقف بحسب الوسائل',
    bySides: 'المواقف بحسب أطراف النشرة',
    rows: (caption, shown, total) => `${caption}: ${shown} من ${total} من الادعاءات`,
    thinnedActors: (shown, total) =>
      `لكل واحد من ${shown} من أصل ${total} من الأطراف التي اتخذت موقفاً عمود: من كل موقف أكثرها اتخاذاً له. والعمود الأخير لسائرها.`,
    thinnedOutlets: (shown, total) =>
      `لكل واحدة من ${shown} من أصل ${total} من الوسائل، والمقالات التي لا تُذكر وسيلتها، التي نقلت موقفاً أو سكتت عمود. والعمود الأخير للمواقف التي نقلها سواها.`,
    allActors: 'كل الأطراف',
    allOutlets: 'كل الوسائل',
    allClaims: 'كل الادعاءات',
    heads: { own: 'هذا الادعاء', 'same-event': 'ادعاءات أخرى عن الحدث نفسه', 'on-topics': 'في موضوعاته' },
    over: {
      reversed: 'الموقفان معاً، مع الزمن',
      changed: 'تغيّر مع الزمن',
      spoke: 'امتنع عن التعليق أولاً',
      unordered: 'بلا ترتيب معلوم',
    },
    then: 'ثم',
  },
  strips: {
    heading: 'المواقف مع الزمن',
    bySpeaker:
      'لكل متحدث صف، ولكل قول علامة عند تاريخه، والخط الرفيع هو المدة التي قيل فيها. ويصل خط غليظ بين طرفي التغير حيث تثبته التواريخ.',
    byClaim: 'لكل ادعاء صف، ولكل قول علامة عند تاريخه. ويصل خط غليظ بين طرفي التغير حيث تثبته التواريخ.',
    speaker: 'المتحدث',
    time: 'مع الزمن',
    said: 'الموقف والتاريخ',
    changes: 'تغيرات المواقف',
    earlier: count({
      zero: 'ولا شيء قبلها',
      one: 'وواحد قبلها',
      two: 'واثنان قبلها',
      few: 'و{n} قبلها',
      many: 'و{n} قبلها',
      other: 'و{n} قبلها',
    }),
  },
  silence: {
    silent: 'ساكت',
    'topic-only': 'الموضوع فقط',
    'not-covered': 'لم يُغطَّ',
    'no-position': 'بلا موقف',
    'not-quoted': 'لم يُنقل عنه',
    nobody: 'لا أحد سواهم',
    noClaim: 'لا ادعاء مسجلاً',
  },
  silenceNotes: {
    silent: 'أورد الحدث ولم يقل شيئاً عن الادعاء',
    'topic-only': 'كتب في الموضوع ولم يقل شيئاً عن الادعاء، ولا حدث له',
    'not-covered': 'لم يورد الحدث، ولا الموضوع حيث لا حدث',
    'no-position': 'نُقل عنه في الحدث أو الموضوع دون الادعاء',
    'not-quoted': 'لم يُنقل عنه قول في ذلك',
    nobody: 'لا أحد ممن لا عمود له اتخذ موقفاً',
  },
};
