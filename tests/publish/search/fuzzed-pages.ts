/** Words that are cut, stemmed, decoded or spelt in ways of their own. */
const words = [
  ...'the and of attacks attacked running runs ran nationally skies dying generalizations security a I x'.split(' '),
  ...'ransomware-as-a-service camelCaseWord XMLHttpRequest WKWebVIEW foo_bar snake_case-mix a-b-c-d-e-f-g-h U.S. S.L.E.D. sled'.split(
    ' ',
  ),
  ...'café naïve Straße ÜBER réSumé naïve-café İstanbul e\u0301te\u0301 ﬁn Ζήτα ἀρχή группы Việt'.split(' '),
  ...'المجموعة المَجموعة ישראל 日本語 安全保障 ความมั่นคง 我们在北京工作。他们说,安全\u200b保障 東京に行きます。 ฉันรักเธอ 한국어 हिन्दी'.split(
    ' ',
  ),
  ...'🚀 go🚀up 👩‍💻 ½ ⅷ １２３ 3.14 10,000 $5 50% 2026-01-02 CVE-2024-12345 v1.2.3 C++ C# .NET'.split(' '),
  ...'don’t don\'t "quoted" “quoted” (paren) [x] #tag @user https://example.org/a?b=c&amp;d=e a/b — &amp; &lt;b&gt; &quot;hm&quot; &#39;s &#x2019; &nbsp; &eacute;tat &nope; &amp;amp; A&amp;B'.split(
    ' ',
  ),
  ...'word\u200bsplit \u200b soft\u00adhyphen ... _under_ __x__ *star* MiXeD aA Aa1Bb2'.split(' '),
];
const blocks =
  'p p p div section article ul li ol dl dt dd table tr td th h1 h2 h3 h4 h5 h6 blockquote figure header footer nav form aside'.split(
    ' ',
  );
const inlines = 'b em span a sup sub small time cite code abbr button label q s mark svg script style'.split(' ');
const voids = 'br img hr wbr input'.split(' ');
const classes = 'cite kicker folio toc legend sec judge after other'.split(' ');
const languages = ['en', 'en', 'en', 'fr', 'ar', 'en-GB', 'xx', 'vi', 'ru', ''];

/** The same pages for the same seed, each of nasty words in nasty elements, marked in all ways that Pagefind knows. */
export function fuzzedPages(seed: number, count: number): Map<string, string> {
  const random = randomOf(seed);
  return new Map(
    Array.from({ length: count }, (_, number) => [`/p/${number}${random(5) === 0 ? '&x' : ''}/`, pageOf(random)]),
  );
}

type Random = (below: number) => number;

/** A linear congruential generator (Numerical Recipes). */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const oneOf = <T>(random: Random, all: readonly T[]): T => all[random(all.length)] as T;

function pageOf(random: Random): string {
  const language = oneOf(random, languages);
  const lang = language === '' ? '' : ` lang="${language}"`;
  const head = [
    ...(random(2) === 0 ? [`<title>${sentence(random, 4)}</title>`] : []),
    ...(random(2) === 0
      ? [`<meta data-pagefind-filter="kind[content]" content="${oneOf(random, words).replace(/"/g, '')}">`]
      : []),
    ...(random(2) === 0 ? [`<meta data-pagefind-sort="date[content]" content="20${random(90) + 10}-01-02">`] : []),
    ...(random(2) === 0
      ? [`<meta data-pagefind-sort="size[content]" content="${oneOf(random, ['7', '-3', '12.5', '1e3', '0'])}">`]
      : []),
    ...(random(3) === 0 ? [`<meta data-pagefind-meta="names[content]" content="S.L.E.D., Café ${random(9)}">`] : []),
    ...(random(9) === 0 ? ['<meta data-pagefind-default-meta="title[content]" content="Some default">'] : []),
  ];
  const bodies = Array.from({ length: random(8) === 0 ? 2 : 1 }, () => {
    const main = random(12) === 0 ? '<main>' : '<main data-pagefind-body>';
    return `${main}${Array.from({ length: 1 + random(6) }, () => block(random, 0)).join('\n')}</main>`;
  });
  return `<!doctype html><html${lang}><head>${head.join('')}</head><body><header>${sentence(random, 3)}</header>${bodies.join(' between ')}<footer>${sentence(random, 3)}</footer></body></html>`;
}

function block(random: Random, depth: number): string {
  const tag = oneOf(random, blocks);
  const within =
    depth < 4 && random(3) === 0
      ? Array.from({ length: 1 + random(3) }, () => block(random, depth + 1)).join('')
      : sentence(random, 14);
  return `<${tag}${attributes(random)}>${within}${random(20) === 0 ? '' : `</${tag}>`}${random(3) === 0 ? '\n' : ''}`;
}

function sentence(random: Random, longest: number): string {
  return Array.from({ length: 1 + random(longest) }, () => {
    const word = oneOf(random, words);
    if (random(9) === 0) return `<${oneOf(random, voids)}${attributes(random)}>`;
    if (random(5) > 0) return word;
    const tag = oneOf(random, inlines);
    return `<${tag}${attributes(random)}>${word}${random(2) === 0 ? ` ${oneOf(random, words)}` : ''}</${tag}>`;
  }).join(random(9) === 0 ? '\n ' : ' ');
}

function attributes(random: Random): string {
  const some = [
    ...(random(3) === 0 ? [`id="${oneOf(random, ['a', 'b-1', 'x y', 'c:d', 'q&amp;r'])}"`] : []),
    ...(random(4) === 0 ? [`class="${oneOf(random, classes)} ${oneOf(random, classes)}"`] : []),
    ...(random(9) === 0 ? ['src="/i.png" alt="A &amp; picture"'] : []),
    ...(random(9) === 0 ? ['data-pagefind-title="A &amp;amp; title"'] : []),
    ...(random(9) === 0 ? [`data-pagefind-ignore${oneOf(random, ['', '="all"', '="index"'])}`] : []),
    ...(random(9) === 0
      ? [`data-pagefind-weight="${oneOf(random, ['2', '0.5', '10', '20', '0', '-1', '.3', 'x', '0.00001'])}"`]
      : []),
    ...(random(9) === 0
      ? [`data-pagefind-filter="${oneOf(random, ['actor', 'topic', 'kind:a b', 'actor, topic:x, y', 'n[class]'])}"`]
      : []),
    ...(random(14) === 0
      ? [`data-pagefind-meta="${oneOf(random, ['title', 'names', 'note:N, b', 'k[id], l[class]'])}"`]
      : []),
    ...(random(14) === 0 ? ['data-pagefind-index-attrs="alt, id"'] : []),
    ...(random(30) === 0 ? ['data-pagefind-sort="date:9"'] : []),
    ...(random(30) === 0 ? ["title='<not> a tag'"] : []),
  ];
  return some.length === 0 ? '' : ` ${some.join(' ')}`;
}
