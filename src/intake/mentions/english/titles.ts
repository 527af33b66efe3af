const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands right before a person's name, or is the noun of an office. */
export const titleHeads = words(`
  mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess emperor sultan emir sheikh shaikh ayatollah imam pope
  cardinal archbishop bishop rabbi reverend rev father sister brother saint president premier chancellor minister secretary ambassador
  envoy mediator commissioner chairman chairwoman chairperson chair chief head leader director governor mayor senator congressman
  congresswoman representative deputy lawmaker mp judge justice prosecutor attorney spokesman spokeswoman spokesperson general gen
  lieutenant lt colonel col major maj captain capt commander cmdr admiral adm brigadier brig sergeant sgt corporal cpl private marshal
  officer inspector detective superintendent sheriff coach manager ceo founder editor author analyst economist historian scientist
  activist journalist reporter correspondent actor actress singer striker midfielder defender goalkeeper fm pm diplomat gov sen rep hon
  advocate doctor engineer nurse coordinator negotiator delegate treasurer vice-president speaker adviser advisor aide`);

/** What stands before those nouns, as in "Deputy Foreign Minister". */
export const titleModifiers = words(`
  foreign prime deputy vice former acting defence defense interior finance health education transport justice energy economy agriculture
  culture trade labour labor environment internal external first chief senior junior special permanent general state press executive
  managing assistant under attorney national security home vice lieutenant brigadier major rear crown grand high top lead opposition
  rebel co ex then interim outgoing incoming late chancellor party military army police`);

/** Of what ministers and secretaries are: "Secretary of State", "Minister for Foreign Affairs". */
export const portfolios = words(`
  state foreign affairs defence defense interior finance health education transport justice energy economy agriculture culture trade
  labour labor environment internal external security treasury commerce homeland veterans information communications tourism sports
  science technology industry development planning housing water religious human rights staff`);

/** A holder of an office with one of these before it is not its present holder. */
export const notInOffice = words(`
  deputy vice former ex then-foreign acting next new future assistant under shadow previous ousted late onetime one-time ex-foreign
  would-be aspiring potential designated proposed first junior interim one-off outgoing incoming co`);

/** The same, behind the office. */
export const notYetInOffice = words('elect designate candidate nominee hopeful in-waiting contender emeritus');

/** Words that make a holder any one of many. */
export const indefinite = words(
  'a an any some every each no another other many several most few two three four all both which what',
);
