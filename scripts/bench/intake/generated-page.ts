import { seededRandom, type Random } from '../briefing/random.ts';
import { capital, makeNames, makeVocabulary } from '../briefing/vocabulary.ts';

/** Words and names of made-up pages. */
export interface PageWords {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

export function pageWords(): PageWords {
  const random = seededRandom(4);
  return { words: makeVocabulary(5_000, random), names: makeNames(400, random) };
}

const cues = ['said', 'told reporters', 'warned', 'denied', 'announced'];
const days = ['on Monday', 'on Friday', 'last week', 'in July', 'two weeks ago'];

/** A page of news as sites have them, some 450 words of report among menus and teasers. The same number gives the same page. */
export function generatedPage(number: number, words: PageWords): string {
  const random = seededRandom(number + 1);
  const title = capital(run(words, random, 7));
  const day = `2021-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
  const links = (count: number): string =>
    Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${capital(run(words, random, 4))}</a></li>`).join(
      '\n',
    );
  const report = Array.from({ length: 12 }, () => `<p>${paragraph(words, random)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Example News</title>
<meta property="article:published_time" content="${day}T08:00:00+02:00"><script>var page = ${number};</script></head>
<body><header><nav><ul>${links(40)}</ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Ana Example</p><time datetime="${day}">${day}</time>
<div class="share"><a href="#">Share</a> <a href="#">Print</a></div>
${report}
</article><aside><h2>More news</h2><ul>${links(30)}</ul></aside></main>
<footer><ul>${links(25)}</ul><p>All rights reserved.</p></footer></body></html>
`;
}

function paragraph(words: PageWords, random: Random): string {
  const name = `${random.pick(words.names)} ${random.pick(words.names)}`;
  const said = `“${capital(run(words, random, 10))},” ${name} ${random.pick(cues)} ${random.pick(days)}.`;
  const counted = `The ${run(words, random, 4)} of ${random.whole(2, 900)} people ${run(words, random, 9)}.`;
  return `${capital(run(words, random, 12))}. ${random.chance(0.5) ? said : counted}`;
}

const run = ({ words }: PageWords, random: Random, count: number): string =>
  Array.from({ length: count }, () => words[Math.floor(words.length * random.unit() ** 3)] ?? '').join(' ');

const two = (value: number): string => String(value).padStart(2, '0');
