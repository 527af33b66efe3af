/** Names of one office | what else its holder is called | short names, borne by many others too. */
const groups: readonly string[] = [
  'foreign minister, foreign affairs minister, minister of foreign affairs, minister for foreign affairs, external affairs minister, FM | top diplomat, chief diplomat | minister, diplomat',
  'secretary of state | top diplomat, chief diplomat | secretary, diplomat',
  'foreign secretary | top diplomat, chief diplomat | secretary, diplomat',
  'prime minister, premier, PM | head of government | leader',
  'president | head of state | leader',
  'chancellor | head of government | leader',
  'secretary general | chief | head',
  'director general | chief | head',
  'special envoy | envoy | mediator',
  'special representative | representative, envoy | mediator',
  'ambassador | envoy | diplomat',
  'permanent representative | ambassador, envoy | diplomat',
  'spokesman, spokesperson ||',
  'spokeswoman, spokesperson ||',
  'chairman, chairperson | chair | head',
  'chairwoman, chairperson | chair | head',
  'chief executive, chief executive officer, CEO | boss | head',
  'king | monarch |',
  'queen | monarch |',
];

export interface OfficeNames {
  readonly exact: readonly string[];
  readonly short: readonly string[];
}

const names = (list = ''): readonly string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const known = groups.map((group) => {
  const [same, other, short] = group.split('|').map(names);
  return { same: same ?? [], other: other ?? [], short: short ?? [] };
});

/**
 * What the holder of an office is called: in small letters, but for abbreviations. "Minister of Defence" is also the "defense
 * minister", and in short "the minister".
 */
export function englishOfficeNames(title: string): OfficeNames {
  const plain = title.replaceAll('-', ' ').trim();
  const whole = /^\p{Lu}{2,}$/u.test(plain) ? plain : plain.toLowerCase();
  const [head = '', tail] = whole.split(/ (?:of|for|to) (?:the )?/);
  const forms = [whole];
  if (tail !== undefined && head === 'minister') forms.push(`${tail} minister`);
  if (tail !== undefined && head.includes(' ')) forms.push(head);
  const groupsOfIt = known.filter(({ same }) => forms.some((form) => same.includes(form)));
  const exact = spelt([...forms, ...groupsOfIt.flatMap(({ same, other }) => [...same, ...other])]);
  const short = spelt([head.split(' ').at(-1) ?? '', ...groupsOfIt.flatMap((group) => group.short)]);
  return { exact, short: short.filter((name) => !exact.includes(name)) };
}

const spelt = (forms: readonly string[]): readonly string[] => [
  ...new Set(
    forms.flatMap((form) => [
      form,
      form.replace('defence', 'defense'),
      form.replace('defense', 'defence'),
      form.replace(' general', '-general'),
    ]),
  ),
];
