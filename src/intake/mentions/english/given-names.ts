const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Given names borne nearly always by men, in several languages' English spellings. */
export const maleNames = words(`
  aaron abdel abdul abdullah abraham adam adrian ahmad ahmed alan albert aleksandr alejandro alex alexander alexei alexey alfred ali allan
  amir anatoly anders andre andreas andrei andres andrew andrey angel anthony anton antonio antony arjun arthur ashraf bashar ben benjamin
  bernard bill bob boris brad brandon brian bruce bruno carl carlos cesar charles charlie chris christian christopher colin craig dan daniel
  dave david dean dennis diego dieter dmitri dmitry don donald douglas dylan edgar eduardo edward elias emmanuel enrique eric erik ernest
  ethan eugene evan evgeny fabio farid faisal felipe felix fernando filip francesco francis francisco francois frank franz fred frederick
  friedrich gabriel gary gareth gennady geoffrey george georg georgi gerald gerard gerhard giorgio giovanni giuseppe glenn gordon graham greg
  gregory guillermo gunter gustavo guy hamid hamza hans harold harry hasan hassan heinrich henri henry herbert hiroshi howard hugo hussein
  ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jakob jamal james jan jason javier jay jean jeff jeffrey jens jeremy
  jerome jerry jesus jim jimmy joachim joao joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan
  julian julio jurgen justin kamal karim karl keith ken kenji kenneth kevin khaled khalid klaus kurt kyle lars larry lawrence leo leon
  leonard leonardo leonid lewis liam lorenzo louis luca lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcos mario mark
  markus martin marvin mateo matteo matthew matthias maurice max maxim michael michel miguel mike mikhail milan mohamed mohammad mohammed
  moses muhammad murat mustafa nasser nathan neil nicholas nick nicolas nigel nikita nikolai nikolay nils norman olaf oleg oliver omar oscar
  osama otto owen pablo paolo pascal patrick paul paulo pavel pedro per peter petr philip philippe phillip pierre pieter piotr rafael rahul
  rajesh ralph ramon rashid raul ray raymond recep reza ricardo richard rick rob robert roberto rodrigo roger roland roman ron ronald ross
  roy ruben rudolf russell ryan saad said salim salman samir samuel scott sean sebastian sergei sergey sergio seth shane simon stanislav
  stanley stefan stephane stephen steve steven stuart sunil sven takeshi tariq ted terry theodore thierry thomas tim timothy todd tom tomas
  tony travis trevor tyler umar vadim valery vasily viktor victor vijay vincent vitaly vladimir vyacheslav walter warren wayne werner
  wilhelm will william willy wolfgang xavier yasser yuri yury yusuf zachary`);

/** Given names borne nearly always by women. */
export const femaleNames = words(`
  abigail ada adriana agnes aisha alana alexandra alice alicia alina alison amanda amal amelia amina amira amy ana anastasia andrea angela
  anita ann anna anne annette annie antonia april astrid audrey barbara beatrice beatriz bella bernadette beth betty bianca birgit
  brenda bridget brigitte camila camilla carla carmen carol carolina caroline catherine cecilia celia charlotte chiara chloe christina
  christine claire clara claudia colleen cristina cynthia daniela danielle daphne deborah debra denise diana diane dolores donna dora doris
  dorothy edith eileen ekaterina elaine eleanor elena eleni elisa elisabeth elizabeth ella ellen elsa emilia emily emma erica erika esther
  eva evelyn fatima fatma faye fiona florence frances francesca francoise gabriela gabriella georgia geraldine gina giulia gloria grace greta
  gudrun hannah hanna heather heidi helen helena helga hilary hillary holly ida ilse ines ingrid irene irina iris isabel isabella jacqueline
  jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna josephine joyce judith judy julia juliana julie justine karen
  karin karina katarina kate katherine kathleen kathryn kathy katja katrin kelly kimberly kirsten kristen kristin kristina larisa laura
  lauren layla leila lena leslie leyla lidia lily linda lisa liz lorena louise lucia lucy ludmila luisa lydia lyudmila madeleine magdalena
  maja malala manuela marcia margaret margarita maria mariam mariana marie marina marion marta martha martina mary maryam maureen megan
  melanie melissa mercedes michelle mila milena miriam molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole
  nina nora olga olivia pamela patricia paula pauline penelope petra phyllis polina priya rachel raquel rebecca regina rita roberta rosa
  rose roxana ruth sabine sabrina sally samantha samira sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie
  stella stephanie susan susana susanne suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tina ursula valentina valerie vanessa
  vera veronica victoria viktoria violet virginia wendy yasmin yelena yulia yvonne zahra zainab zeinab zoe`);
