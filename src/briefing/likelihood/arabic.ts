import type { LikelihoodWording } from './wording.ts';

/** Words of our own after the steps of ICD 203: those that the pages themselves show. */
export const arabic: LikelihoodWording = {
  scale: {
    'almost-no-chance': ['يكاد يكون مستحيلاً', 'تكاد تكون مستحيلة', 'من شبه المستحيل'],
    'very-unlikely': ['مستبعد جداً', 'مستبعدة جداً', 'المستبعد جداً'],
    unlikely: ['مستبعد', 'مستبعدة', 'المستبعد'],
    'roughly-even-chance': ['متكافئ تقريباً', 'متكافئة تقريباً'],
    likely: ['مرجح', 'مرجحة', 'المرجح', 'يرجح'],
    'very-likely': ['مرجح جداً', 'مرجحة جداً', 'المرجح جداً'],
    'almost-certain': ['يكاد يكون مؤكداً', 'تكاد تكون مؤكدة', 'من شبه المؤكد'],
  },
  offScale: ['ربما', 'لعل', 'بالتأكيد', 'حتماً', 'لا شك', 'لا محالة'],
  confidence: ['ثقة منخفضة', 'ثقة متوسطة', 'ثقة عالية'],
};
