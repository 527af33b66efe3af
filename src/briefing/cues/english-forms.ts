/** Past, participle and -ing of verbs that do not follow the rule; a participle like the past is given once. */
const irregular: Readonly<Record<string, string>> = {
  say: 'said saying',
  tell: 'told telling',
  write: 'wrote written writing',
  think: 'thought thinking',
  feel: 'felt feeling',
  know: 'knew known knowing',
  understand: 'understood understanding',
  hold: 'held holding',
  see: 'saw seen seeing',
  find: 'found finding',
  forget: 'forgot forgotten forgetting',
  begin: 'began begun beginning',
  speak: 'spoke spoken speaking',
  swear: 'swore sworn swearing',
  read: 'read reading',
  mean: 'meant meaning',
  show: 'showed shown showing',
  choose: 'chose chosen choosing',
  seek: 'sought seeking',
  beg: 'begged begging',
  forecast: 'forecast forecasting forecasted',
  foresee: 'foresaw foreseen foreseeing',
  bet: 'bet betting',
  take: 'took taken taking',
  make: 'made making',
  go: 'went gone going',
  cast: 'cast casting',
  hit: 'hit hitting',
  be: 'was were been being is are am',
  learn: 'learned learnt learning',
  lay: 'laid laying',
  put: 'put putting',
  give: 'gave given giving',
  draw: 'drew drawn drawing',
  set: 'set setting',
};
/** Verbs that double their last consonant. */
const doubling = new Set(
  'admit rebut quip plan slam rip sum rap brag refer commit beg chat dub regret snap knock-'.split(' '),
);

/** All forms of an English verb, by its infinitive. */
export function formsOf(verb: string): readonly string[] {
  const special = irregular[verb];
  const third = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  if (special !== undefined) return [verb, third, ...special.split(' ')];
  if (doubling.has(verb)) return [verb, third, `${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`];
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  const ing = verb.endsWith('ee')
    ? `${verb}ing`
    : verb.endsWith('ie')
      ? `${verb.slice(0, -2)}ying`
      : verb.endsWith('e')
        ? `${verb.slice(0, -1)}ing`
        : `${verb}ing`;
  return [verb, third, past, ing];
}
