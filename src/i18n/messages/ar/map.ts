import type { map as en } from '../en/map.ts';

/** Events by place: the map, its key and its table. */
export const map: typeof en = {
  map: {
    heading: 'الأحداث بحسب المكان',
    whole: 'كل الأماكن',
    description: 'الأحداث بحسب المكان، على خريطة وفي جدول.',
    of: (what) => `الأحداث بحسب المكان: ${what}`,
    note: 'لا تزيد دقة العلامة على دقة المكان الوارد في الخبر.',
    describe: (marks) =>
      `خريطة عدد علاماتها ${marks}. كل علامة مكان أو أماكن متقاربة مع عدد أحداثها، وتقود إلى صفها في الجدول أدناه الذي يقول الشيء نفسه.`,
    detail: (letter, what) => `${letter}. ${what}، مكبّرة`,
    enlarged: (what, letter) => `${what} (${letter})`,
    andMore: (what, more) => `${what} +${more}`,
    together: (places) => `أماكن متقاربة عددها ${places}`,
    extents: { point: 'في هذه النقطة', area: 'في هذا المكان أو حوله', country: 'في مكان ما من هذا البلد' },
    key: {
      point: 'عدد الأحداث في هذه النقطة',
      area: 'في هذا المكان أو حوله، ولا يُذكر أكثر',
      country: 'في مكان ما من هذا البلد، ولا يُذكر أكثر',
      several: 'أماكن عدة متقاربة لا تُرسم منفصلة',
    },
    borders:
      'السواحل والحدود كما ترسمها Natural Earth، وهي ترسم من يسيطر على الأرض، وأسماء البلدان كما في CLDR من يونيكود. ولا يعبّر أي منهما عن موقف للمحررين من أي حدود.',
    km: (kilometres) => `${kilometres} كم`,
    places: 'الأماكن',
    placesNote: 'الأماكن الأكثر أحداثاً أولاً. والحدث الذي تضعه الأخبار في مكانين يرد في كليهما.',
    place: 'المكان',
    within: 'ضمن',
    onMap: 'على الخريطة',
    events: 'الأحداث',
    articles: 'ورد في',
    drawn: { point: 'نقطة', area: 'منطقة', country: 'بلد', none: 'لا: بلا إحداثيات' },
    drawnAt: (place) => `عند ${place}`,
    unlocated: (places) => `من هذه الأماكن ما لا إحداثيات له فلا تظهره الخريطة، وعددها ${places}.`,
    unplaced: (events) => `لا يذكر أي خبر المكان في شأن: ${events}.`,
    noCoordinates: 'لا إحداثيات لأي مكان من أماكن هذه الأحداث، فلا خريطة.',
    bordersShort: 'الحدود كما ترسمها Natural Earth.',
    describeLocator: 'خريطة صغيرة تقود علامتها إلى كل أحداث المكان.',
    locator: (place) => `موقع ${place}`,
    onTheMap: 'كل الأحداث على الخريطة',
  },
};
