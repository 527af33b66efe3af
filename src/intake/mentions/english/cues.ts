const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of an organisation's name. */
export const organisationTails = words(`
  ministry department party university group council committee agency bank corp corporation inc ltd llc plc co union front army forces
  force brigade brigades movement organization organisation association foundation institute institution court tribunal church club post
  times news chronicle observer inquirer presse herald tribune gazette journal daily telegraph guardian police service services authority commission federation league
  alliance center centre college school academy hospital company airlines airways congress senate parliament assembly coalition network
  command corps guard guards bureau office board society trust fund initiative observatory crescent cross militia battalion division
  regiment fleet navy cabinet embassy consulate secretariat mission taskforce campaign industries holdings partners systems technologies
  motors energy petroleum media press television radio channel studios records orchestra museum theatre theater library laboratory
  laboratories forum conference directorate administration collective syndicate cartel gang caucus chamber exchange`);

/** First words of such a name, before "of" or "for". */
export const organisationHeads = words(`
  ministry department university council committee bank union front army forces movement organization organisation association
  foundation institute court church commission federation league alliance center centre college school academy hospital congress
  chamber house office bureau board society observatory campaign coalition network doctors reporters physicians friends party
  international national federal world central supreme high`);

/** Last words of a place's name. */
export const placeTails = words(`
  river lake street road avenue boulevard lane island islands isle province county district valley bay airport square sea ocean desert
  governorate peninsula strait straits hills hill park mountains mountain heights coast canal bridge port harbor harbour beach forest
  city town village region oblast prefecture republic territory territories gulf plateau highway crossing camp gate plaza station
  basin strip creek falls glacier gorge junction neighborhood neighbourhood suburb base`);

/** First words of such a name. */
export const placeHeads = words('mount lake port fort cape gulf isle mt');

/** Nouns that say, before "of" and a name, that it is a place. */
export const placeNouns = words(`
  city town village province suburb district region island port capital state county governorate neighborhood neighbourhood township
  municipality hamlet settlement peninsula outskirts`);

/** Verbs next to a name that only a person, or one who speaks, takes. */
export const speechVerbs = words(`
  said says told tells added adds explained noted argued wrote writes recalled insisted stressed warned claimed admitted replied
  answered asked suggested tweeted testified complained joked remembers remembered believes believed thinks thought`);

/** Small words within a name. */
export const connectors = words(
  'of for the and de del della da das do dos di du des la le el y e van von der den ten ter bin ibn bint al ul',
);

/** Small words that a name may begin with, a space behind them or, of Arabic articles, a hyphen. */
export const particles = words('al el de del della da di du la le van von der den ten ter bin ibn bint abu');
export const articles = words('al el ul ad ar as ash an at ath az');

/** Months, weekdays, feasts and eras: capitalised, and no names. */
export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid passover
  thanksgiving hanukkah diwali halloween ad bc gmt utc est edt pst pdt cet bst`);

/** Languages, faiths, and other words that English capitalises without naming anyone. */
export const peoples = words(`
  arab arabs arabic muslim muslims islamic islamist islamists christian christians jewish jew jews catholic catholics protestant
  protestants orthodox sunni sunnis shia shiite shiites alawite alawites druze kurd kurds hindu hindus buddhist buddhists sikh sikhs
  african africans asian asians european europeans western westerners westerner eastern northern southern latin hispanic latino latina
  black white english god internet web republican republicans democrat democrats democratic conservative conservatives liberal labour
  tory tories communist communists nazi nazis marxist twitter facebook google youtube instagram whatsapp covid i ok tv`);
