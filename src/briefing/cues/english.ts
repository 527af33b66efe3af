import type { CueCatalogue } from './catalogue.ts';
import { formsOf } from './english-forms.ts';

const listed = (words: string): string[] => words.trim().split(/\s+/u);

const verbs = listed(`
  say state add note observe remark comment write tweet post joke recall continue reply respond answer reiterate repeat retort
  declare stress emphasize emphasise underline underscore highlight maintain argue contend insist assert claim counter conclude
  testify read mention concede clarify elaborate tell inform assure remind brief notify explain report reveal disclose express voice
  describe recount outline announce proclaim confirm reaffirm affirm verify acknowledge admit confess recognize recognise allege
  charge accuse blame fault attribute condemn denounce decry deplore slam blast lambast criticize criticise mock complain lament
  protest regret deny dispute refute rebut reject dismiss oppose question doubt wonder challenge demand order require urge ask
  request appeal call plead beg propose suggest recommend advise offer invite promise pledge vow swear guarantee commit agree
  accept approve endorse welcome praise hail applaud commend thank apologise apologize warn caution threaten predict expect
  forecast hope fear believe think feel know understand consider hold see find estimate assess count decline refuse rule speak
  talk point lay put make take give cast raise draw go set indicate hint imply signal show mean quote cite order instruct
  rebuke defend justify excuse boast brag quip snap vent pressure press push seek want wish plan intend aim
`);

export const english: CueCatalogue = {
  infinitives: new Map(verbs.flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb]))),
  helpers: new Set(
    listed(`
      has have had having was were is are am be been being did does do will would also once again repeatedly later then further
      previously meanwhile again reportedly publicly openly flatly firmly strongly sharply simply finally only earlier already
      however just
    `),
  ),
  particles: new Set(listed('for on out of off down up about against to upon with as back')),
  light: new Set(listed('lay put make take give cast raise draw go set hold decline refuse point show express voice')),
};
