import type { DateWords } from '../date-words.ts';

const seasons = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };

export const dateWordsAr: DateWords = {
  about: (date) => `نحو ${date}`,
  perhaps: (date) => `ربما ${date}`,
  between: (start, end) => `بين ${start} و${end}`,
  either: (first, second) => `${first} أو ${second}`,
  notAfter: (date) => `في موعد أقصاه ${date}`,
  notBefore: (date) => `في موعد لا يسبق ${date}`,
  lasting: (start, end) => `من ${start} إلى ${end}`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  endUnknown: (start) => `من ${start}، النهاية غير معروفة`,
  startUnknown: (end) => `حتى ${end}، البداية غير معروفة`,
  yearUnknown: (date) => `${date}، السنة غير معروفة`,
  monthUnknown: (date) => `${date}، الشهر غير معروف`,
  dayUnknown: (date) => `${date}، اليوم غير معروف`,
  unknown: 'تاريخ غير معروف',
  season: (season, years) => `${seasons[season]} ${years}`,
  decade: (first, last) => `عقد ${first}–${last}`,
  at: (date, time) => `${date}، ${time}`,
};
