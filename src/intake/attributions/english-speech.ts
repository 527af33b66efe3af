import type { Group } from './catalogue.ts';

const said = ['clause', 'quote', 'aside', 'inverts'] as const;
const told = ['told', 'clause', 'quote', 'aside'] as const;

/** English verbs of saying, by act and by what may follow them. */
export const speech: readonly Group[] = [
  { act: 'states', frames: [...said, 'noun'], words: 'say' },
  {
    act: 'states',
    frames: said,
    words:
      'state add note observe remark comment write tweet retweet quip joke recall continue reply respond answer reiterate repeat ' +
      'retort declare stress emphasize emphasise underline underscore maintain argue contend insist assert claim opine muse ' +
      'counter conclude exclaim post rule testify shout read mention begin concede sum-up point-out go-on whisper ' +
      'caution clarify boast profess theorize surmise reason deadpan elaborate interject chant yell scoff joke',
  },
  { act: 'states', frames: told, words: 'tell inform assure remind brief notify' },
  { act: 'explains', frames: said, words: 'explain clarify' },
  { act: 'reports', frames: [...said, 'noun'], words: 'report' },
  {
    act: 'reports',
    frames: ['clause', 'noun'],
    words: 'reveal disclose express voice detail describe recount outline',
  },
  { act: 'announces', frames: [...said, 'noun'], words: 'announce' },
  { act: 'announces', frames: ['clause', 'noun', 'quote'], words: 'declare proclaim unveil' },
  { act: 'confirms', frames: [...said, 'noun'], words: 'confirm reaffirm affirm verify attest' },
  { act: 'acknowledges', frames: [...said, 'noun'], words: 'acknowledge admit concede confess recognize recognise' },
  { act: 'accuses', frames: ['clause', 'quote', 'aside'], words: 'allege charge' },
  { act: 'accuses', frames: ['whom'], words: 'accuse indict charge-that suspect' },
  { act: 'blames', frames: ['whom', 'noun'], words: 'blame fault attribute lay-blame-on lay-the-blame-on' },
  {
    act: 'condemns',
    frames: ['noun', 'quote'],
    words:
      'condemn denounce decry deplore slam blast lambaste lambast rip assail excoriate castigate berate rebuke censure',
  },
  { act: 'complains', frames: said, words: 'complain lament gripe grumble protest' },
  { act: 'complains', frames: ['noun'], words: 'complain-about complain-of protest bemoan lament regret' },
  {
    act: 'criticises',
    frames: ['noun', 'quote'],
    words:
      'criticize criticise mock ridicule deride disparage chide fault belittle taunt scold attack-as knock skewer hammer-for ' +
      'take-aim-at lash-out-at hit-out-at take-issue-with',
  },
  { act: 'denies', frames: ['clause', 'noun', 'quote', 'aside'], words: 'deny dispute refute rebut' },
  {
    act: 'rejects',
    frames: ['noun', 'quote'],
    words:
      'reject dismiss dismiss-as rule-out brush-off brush-aside rebuff oppose object-to repudiate disavow renounce disown',
  },
  { act: 'rejects', frames: ['clause', 'noun'], words: 'disagree-with disagree' },
  {
    act: 'questions',
    frames: ['clause', 'noun', 'quote', 'aside'],
    words: 'question doubt cast-doubt-on raise-doubts-about wonder challenge',
  },
  { act: 'questions', frames: ['quote', 'aside', 'inverts', 'clause', 'whom'], words: 'ask' },
  { act: 'demands', frames: ['clause', 'to', 'noun', 'quote'], words: 'demand' },
  { act: 'demands', frames: ['clause', 'whom', 'noun'], words: 'order instruct command' },
  {
    act: 'urges',
    frames: ['whom', 'clause', 'quote', 'noun'],
    words:
      'urge exhort implore beg plead-with press lobby encourage call-on call-upon ask-for appeal-to advise beseech',
  },
  {
    act: 'urges',
    frames: ['noun', 'quote'],
    words: 'call-for insist-on appeal-for advocate advocate-for push-for plead-for argue-for argue-against press-for',
  },
  {
    act: 'states',
    frames: ['whom', 'quote'],
    words: 'call dub label brand term describe-as refer-to characterize characterise portray depict cast-as',
  },
  { act: 'proposes', frames: ['clause', 'noun', 'to', 'quote', 'aside'], words: 'propose suggest recommend' },
  { act: 'states', frames: ['to'], words: 'claim profess' },
  { act: 'offers', frames: ['to'], words: 'offer volunteer' },
  { act: 'promises', frames: ['clause', 'to', 'noun', 'quote', 'aside'], words: 'promise pledge vow swear guarantee' },
  { act: 'agrees', frames: ['clause', 'to', 'quote', 'aside', 'inverts'], words: 'agree' },
  { act: 'agrees', frames: ['noun'], words: 'agree-with agree-on agree-to accept' },
  { act: 'warns', frames: ['clause', 'whom', 'quote', 'aside', 'inverts', 'noun'], words: 'warn' },
  { act: 'warns', frames: ['noun', 'quote'], words: 'warn-of warn-against warn-about caution-against' },
  { act: 'threatens', frames: ['clause', 'to', 'quote'], words: 'threaten' },
  { act: 'apologises', frames: ['noun', 'quote'], words: 'apologize-for apologise-for apologize-to apologise-to' },
  {
    act: 'praises',
    frames: ['noun', 'quote'],
    words:
      'praise hail applaud laud commend salute welcome celebrate tout trumpet extol compliment credit congratulate endorse',
  },
  { act: 'declines', frames: ['to'], words: 'decline refuse' },
  { act: 'declines', frames: ['noun'], words: 'comment-on' },
  {
    act: 'states',
    frames: ['noun', 'quote'],
    words:
      'claim recall mention cite defend reiterate repeat stress emphasize underline underscore speak-of talk-of talk-about speak-about joke-about boast-of boast-about brag-about discuss invoke reference allude-to hint-at',
  },
  { act: 'states', frames: ['clause', 'quote'], words: 'boast brag hint imply signal make-clear make-it-clear' },
];
