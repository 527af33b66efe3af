const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export type Gender = 'he' | 'she';

/** Titles and nouns that tell. */
export const maleWords = words(`
  mr sir lord king prince emperor sultan emir sheikh shaikh ayatollah imam pope father brother monk man boy husband son uncle gentleman
  spokesman chairman congressman businessman policeman fisherman salesman actor priest bishop cardinal archbishop`);
export const femaleWords = words(`
  mrs ms miss lady dame queen princess mother sister nun woman girl wife daughter aunt spokeswoman chairwoman congresswoman businesswoman
  policewoman saleswoman actress`);

/** Nouns of one person whom a pronoun may stand for. */
export const personNouns = words(`
  man woman boy girl official witness resident victim suspect defendant lawyer doctor teacher student worker volunteer fighter soldier
  commander driver patient expert researcher scientist professor priest neighbour neighbor relative husband wife son daughter father
  mother brother sister friend colleague rival predecessor successor counterpart candidate lawmaker politician diplomat minister president
  premier chancellor secretary ambassador envoy mediator commissioner chairman chairwoman chair leader director governor mayor senator
  deputy judge prosecutor spokesman spokeswoman spokesperson officer inspector sheriff coach manager founder editor author analyst
  economist historian activist journalist reporter correspondent actor actress singer player king queen prince princess emir pope bishop
  adviser advisor aide head chief boss owner critic opponent supporter protester refugee survivor coordinator negotiator delegate`);

/** Words that follow a subject: auxiliaries, and adverbs before a verb. */
export const afterSubject = words(`
  is was has had will would could can did does may might must should also again later then then-again who himself herself once still
  never always often recently meanwhile however told met went came left took gave made got saw spoke began became felt found kept put ran
  set sent held brought thought stood led won lost paid knew grew drew hit cut read chose rose fell flew wants hopes plans seeks`);
