import type { mail as en } from '../en/mail.ts';

/** Documents sent by mail. */
export const mail: typeof en = {
  mail: {
    onSite: 'القراءة على الموقع',
    shortened: (left) => `اختُصرت الرسالة لأن برامج البريد تقطع ما هو أطول. ما لم يرد فيها: ${left}.`,
    whole: 'النص الكامل على الموقع',
  },
};
