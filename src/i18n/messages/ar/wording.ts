import { counter } from '../../plural.ts';
import type { wording as en } from '../en/wording.ts';

const count = counter('ar');

/** How outlets word it: competing words, names side by side, verbs of reporting. */
export const wording: typeof en = {
  wording: {
    title: 'الألفاظ',
    see: 'كيف تصوغ الوسائل الخبر',
    parts: { words: 'ألفاظ متنافسة', names: 'التسميات جنبا إلى جنب', cues: 'أفعال النقل' },
    descriptions: {
      words: 'أي وسيلة تستعمل أيا من الألفاظ للشيء نفسه، وكم مرة، وأين ورد اللفظ أولا.',
      names: 'بماذا تسمّي الوسائل الجهة أو الحدث أو المكان نفسه، وتاريخ أول مقال عند كل منها.',
      cues: 'الأفعال التي تنقل بها كل وسيلة أقوال كل جهة.',
    },
    labelsCounted:
      'العدد عدد الفقرات التي سجّل المحرر فيها هذه الألفاظ، لا كل ورود لها في الوثيقة. والمصدر وسيلة إعلام، أو مقال لم تُذكر وسيلته. الألفاظ توصف ولا تُقوَّم.',
    cuesCounted:
      'العدد عدد الأقوال، كل قول مرة لكل وسيلة، بحسب الفعل المطبوع في الوثيقة؛ وصيغ الفعل الواحد تُعد معا. والمصدر وسيلة إعلام، أو مقال لم تُذكر وسيلته. الأفعال توصف ولا تُقوَّم.',
    empty: 'لم يُسجَّل شيء بعد.',
    word: 'اللفظ',
    verb: 'الفعل',
    paragraphs: 'الفقرات',
    utterances: 'الأقوال',
    sources: 'المصادر',
    first: 'أول تسجيل',
    inSources: count({
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '{n} مصادر',
      many: '{n} مصدرا',
      other: '{n} مصدر',
    }),
    times: (times) => `${times}×`,
    quotedToo: (quoted) => `ومنقولة: ${quoted}`,
    quotedOnly: (quoted) => `منقولة: ${quoted}`,
    unused: 'لم يُسجَّل استعمال:',
    ownKey: 'ألفاظ الوسيلة نفسها',
    quotedKey: '+ ألفاظ من تنقل عنهم',
    chart: (name) => `${name}، بحسب الوسيلة`,
    describe:
      'مساحة النقطة على قدر العدد الذي بجانبها. النقطة المملوءة لألفاظ الوسيلة نفسها، والحلقة تضيف ألفاظ من تنقل عنهم. والجداول تحت الرسم تقول الشيء نفسه.',
    describeCues: 'مساحة النقطة على قدر العدد الذي بجانبها. والجداول تحت الرسم تقول الشيء نفسه.',
    byWord: 'بحسب اللفظ',
    byOutlet: 'بحسب الوسيلة',
    allSpeakers: 'المتكلمون جميعا',
    eachActor: 'جهة جهة',
    someRows: (shown, total) => `أكثر المصادر استعمالا: ${shown} من ${total}؛ وفي الملف briefing.json جميعها.`,
    someWords: (shown, total) => `أكثر الألفاظ استعمالا: ${shown} من ${total}.`,
    someVerbs: (shown, total) => `أكثر الأفعال استعمالا: ${shown} من ${total}.`,
    here: 'هنا',
    elsewhere: 'عند غيرها',
    elsewhereIn: (times, sources) => `${times}، في ${sources}`,
    since: (date) => `منذ ${date}`,
    ofActor: 'الأفعال التي تنقل بها الوسائل أقوالهم',
    ofOutlet: 'أفعالها لكل متكلم',
    beside: 'ألفاظها بجانب ألفاظ غيرها',
  },
};
