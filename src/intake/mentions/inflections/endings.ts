/**
 * How names change their endings, by language: the ending of the name as registered, then those of genitive, dative, accusative,
 * instrumental and locative. The first line that fits counts, so longer endings stand above shorter ones; a
 * line that begins with letters in brackets is for names that end in one of them, which stays. Vowels that come and go within a stem are not covered.
 */
export const endings: Readonly<Record<string, string>> = {
  ru: `
    ский ского скому ского ским ском
    цкий цкого цкому цкого цким цком
    ская ской ской скую ской ской
    цкая цкой цкой цкую цкой цкой
    ый ого ому ого ым ом
    ое ого ому ое ым ом
    ая ой ой ую ой ой
    ова овой овой ову овой овой
    ева евой евой еву евой евой
    ина иной иной ину иной иной
    ов ова ову ова овым ове
    ев ева еву ева евым еве
    ёв ёва ёву ёва ёвым ёве
    ин ина ину ина иным ине
    ство ства ству ство ством стве
    ия ии ии ию ией ии
    ий ия ию ия ием ии
    ей ея ею ея еем ее
    ай ая аю ая аем ае
    [гкхжшчщ]а и е у ой е
    а ы е у ой е
    я и е ю ей е
    ь я ю я ем е
    [жшчщц] а у а ем е
    [бвгдзклмнпрстфх] а у а ом е`,
  uk: `
    ський ського ському ського ським ському
    цький цького цькому цького цьким цькому
    ська ської ській ську ською ській
    ова ової овій ову овою овій
    ов ова ову ова овим ову
    ко ка ку ка ком ку
    ія ії ії ію ією ії
    ій ія ію ія ієм ії
    а и і у ою і
    я і і ю ею і
    [бвгдзклмнпрстфх] а у а ом і`,
  pl: `
    ski skiego skiemu skiego skim skim
    cki ckiego ckiemu ckiego ckim ckim
    ska skiej skiej ską ską skiej
    cka ckiej ckiej cką cką ckiej
    ja ji ji ję ją ji
    ka ki ce kę ką ce
    na ny nie nę ną nie
    ra ry rze rę rą rze
    a y ie ę ą ie
    [kg] a owi a iem u
    [bdfhjlmnprstwz] a owi a em ie`,
  cs: `
    ský ského skému ského ským ském
    ová ové ové ovou ovou ové
    á é é ou ou é
    ý ého ému ého ým ém
    sko ska sku sko skem sku
    ko ka ku ka kem ku
    a y ě u ou ě
    [bdfghjklmnprstvz] a ovi a em ovi`,
  hr: `
    ski skog skom skog skim skom
    ska ske skoj sku skom skoj
    ija ije iji iju ijom iji
    ić ića iću ića ićem iću
    a e i u om i
    [bdfghjklmnprstvz] a u a om u`,
};

/** Languages that put an s behind a name, without an apostrophe, for what is someone's. */
export const genitiveS: ReadonlySet<string> = new Set(['de', 'sv', 'nb', 'nn', 'no', 'da']);
