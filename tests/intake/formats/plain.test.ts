import { expect, test } from 'vitest';
import { paragraphsIn } from '../../../src/content/documents.ts';
import { body, readOne, shown } from './context.ts';

const lede = 'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday.';
const second = '“We will not open it before every bolt has been looked at,” she told reporters at the site.';
const third = 'Traffic was sent over the old road, where queues of several kilometres were seen in the morning.';

test('icons, buttons, player times and titles given twice are furniture, and every line keeps its number', async () => {
  const text = [
    'icon bookmark-bicon cameraicon checkicon chevron downicon closeicon mailicon playicon search',
    'Home > Region > Transport',
    'ShareTweetEmail',
    '23 Sep, 2016 18:05',
    '',
    'Northern bridge to stay closed, minister says',
    '',
    'Northern bridge to stay closed, minister says',
    lede,
    second,
    'READ MORE: Engineers find cracks in the northern bridge',
    third,
    'Podcasts',
    '0:00',
    '23:1',
  ].join('\n');
  const article = await readOne('scraped.txt', text);
  expect(shown(article)).toEqual([
    expect.stringMatching(/^furniture: icon/),
    'furniture: Home > Region > Transport',
    'furniture: ShareTweetEmail',
    'date: 23 Sep, 2016 18:05',
    'title: Northern bridge to stay closed, minister says',
    'furniture: Northern bridge to stay closed, minister says',
    `text: ${lede}`,
    `text: ${second}`,
    'link: READ MORE: Engineers find cracks in the northern bridge',
    `text: ${third}`,
    'furniture: Podcasts',
    'furniture: 0:00',
    'furniture: 23:1',
  ]);
  expect(article.paragraphs.length).toBe(paragraphsIn(text).length);
  expect(article.kept).toBe(false);
});

test('a caption printed twice in one line, in two, or with its credit is a caption', async () => {
  const caption = 'Workers look at the northern bridge from a boat, on Sept. 22.';
  const article = await readOne(
    'captions.txt',
    [
      'Northern bridge to stay closed',
      caption + caption,
      'A crane stands by the river on the morning of the closure.',
      'A crane stands by the river on the morning of the closure.',
      lede,
      'A queue on the old road (Photo: Ana Example)',
      second,
      third,
    ].join('\n\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'title',
    'caption',
    'caption',
    'caption',
    'text',
    'caption',
    'text',
    'text',
  ]);
});

test('a short line between sentences is a heading; at the end it is furniture', async () => {
  const article = await readOne(
    'headings.txt',
    [lede, "'Not before spring'", second, third, 'More from the region', 'Harbour strike enters third day'].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'text',
    'heading',
    'text',
    'text',
    'furniture',
    'furniture',
  ]);
});

test('a text without a title has none, and a byline and a date are told from it', async () => {
  const article = await readOne(
    'bare.txt',
    ['By Ana Example and Ben Example', 'Published: Friday 23 September 2016', lede, second].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual(['byline', 'date', 'text', 'text']);
  expect(article.metadata.title).toBeNull();
  expect(article.metadata.published?.value).toBe('2016-09-23');
});

test('titles in a box of related articles are links, and the report goes on behind them', async () => {
  const article = await readOne(
    'box.txt',
    [
      lede,
      'Related stories',
      'Engineers find cracks in the northern bridge',
      'Harbour strike enters its third day',
      second,
      third,
    ].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual(['text', 'furniture', 'link', 'link', 'text', 'text']);
});

test('what somebody said is kept, whatever buttons and notices say too', async () => {
  const said = [
    '“Share this burden with us,” the minister asked the mayors of the region.',
    'Read aloud, the letter took four minutes.',
    'By signing up to the accord, the two towns gave up their claims to the road.',
    'No part of this road was built to carry lorries, the engineers wrote.',
    'Watch towers stand on both ends of the bridge.',
    '“No.”',
    'Video of the closure was shown to the council.',
  ];
  expect(body(await readOne('said.txt', [lede, ...said, second].join('\n')))).toEqual([lede, ...said, second]);
});

test('notices of cookies, subscriptions and rights are furniture', async () => {
  const article = await readOne(
    'notices.txt',
    [
      'We use cookies to make this site work for you.',
      lede,
      'Sign up for our newsletter to get the day’s reports every morning.',
      second,
      'Advertisement',
      third,
      '© 2016 The Example. All rights reserved.',
      'Follow us on Twitter and Facebook.',
    ].join('\n'),
  );
  expect(body(article)).toEqual([lede, second, third]);
});

test('furniture in other languages is told as well', async () => {
  const article = await readOne(
    'brücke.txt',
    [
      'Anzeige',
      'Teilen Drucken Kommentare',
      'Nordbrücke bleibt gesperrt',
      'Die Nordbrücke bleibt noch zwei Wochen gesperrt, sagte die Verkehrsministerin am Freitag.',
      'Lesen Sie auch: Risse in der Nordbrücke entdeckt',
      'Der Verkehr wird über die alte Straße geleitet, auf der am Morgen lange Schlangen standen.',
      'Wir verwenden Cookies, um diese Seite zu verbessern.',
      'Meistgelesen',
      'Hafenstreik geht in den dritten Tag',
    ].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'furniture',
    'furniture',
    'title',
    'text',
    'link',
    'text',
    'furniture',
    'furniture',
    'furniture',
  ]);
});

test('a list behind a colon is kept, and a menu between sentences is not', async () => {
  const article = await readOne(
    'list.txt',
    [
      lede,
      'These roads stay open:',
      'the old road by the river',
      'the road over the pass',
      second,
      'Home',
      'News',
      'Sport',
      third,
    ].join('\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual([
    'text',
    'heading',
    'item',
    'item',
    'text',
    'furniture',
    'furniture',
    'heading',
    'text',
  ]);
});

test('sentences of teasers behind a menu are furniture, a long part of a report is not', async () => {
  const menu = ['Home', 'News', 'Sport', 'Culture', 'Travel', 'Opinion', 'Video', 'Archive'];
  const report = Array.from({ length: 12 }, (_, day) => `${lede.slice(0, -1)}, as on day ${day} of the closure.`);
  const article = await readOne(
    'page.txt',
    [
      ...report,
      ...menu,
      'Strikers meet again today.',
      ...menu.map((word) => `${word} more`),
      ...report.map((_, day) => `${second.slice(0, -2)}” on day ${day} of the closure.`),
    ].join('\n'),
  );
  expect(body(article)).not.toContain('Strikers meet again today.');
  expect(body(article).filter((line) => line.length > 60)).toHaveLength(24);
});

test('a quotation pulled out of a paragraph is said once', async () => {
  const pulled = '“We will not open it before every bolt has been looked at,”';
  expect(body(await readOne('pulled.txt', [lede, pulled, second, third].join('\n')))).toEqual([lede, second, third]);
});

test('lines broken at a fixed width are put together, with what they were kept', async () => {
  const article = await readOne(
    'wire.txt',
    [
      'The northern bridge will stay closed for two more weeks, the',
      'minister of transport said on Friday, while engineers look at',
      'every bolt.',
      '',
      'Traffic was sent over the old road, where queues of several',
      'kilometres were seen in the morning, with no end in sight for',
      'those who have to cross.',
    ].join('\n'),
  );
  expect(body(article)).toEqual([
    'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday, while engineers look at every bolt.',
    'Traffic was sent over the old road, where queues of several kilometres were seen in the morning, with no end in sight for those who have to cross.',
  ]);
  expect(article.kept).toBe(true);
});

test.each([
  [
    'Russian',
    'Северный мост будет закрыт ещё две недели, заявила в пятницу министр транспорта области.',
    'Движение пустили по старой дороге, где утром собрались очереди в несколько километров.',
  ],
  [
    'Arabic',
    'قالت وزيرة النقل يوم الجمعة إن الجسر الشمالي سيبقى مغلقا لمدة أسبوعين آخرين على الأقل.',
    'وتم تحويل حركة المرور إلى الطريق القديم حيث شوهدت طوابير طويلة في الصباح الباكر.',
  ],
  [
    'Chinese',
    '交通部长星期五表示，北部大桥将再关闭两个星期，直到工程师检查完每一颗螺栓。',
    '车辆改走旧路，早上出现了几公里长的车龙，许多司机等待了两个多小时。',
  ],
])('a report in %s is kept, in whatever script it is written', async (_language, one, other) => {
  expect(body(await readOne('report.txt', `${one}\n0:00\n${other}\n`))).toEqual([one, other]);
});

test.each([
  ['one endless word', 'a'.repeat(100_000)],
  ['one endless line', 'word '.repeat(20_000)],
  ['colons', 'word: '.repeat(20_000)],
  ['open brackets', '(photo '.repeat(14_000)],
  ['quotation marks of mails', '> '.repeat(50_000)],
  ['breadcrumbs', 'a > '.repeat(25_000)],
  ['one letter without end', 'aaaaaaaaaaaaaaaa'.repeat(6_250)],
  ['hashes', '#a '.repeat(33_000)],
  ['short lines', 'Short line\n'.repeat(9_000)],
  ['equal sentences', 'The minister said so and went home.\n'.repeat(2_800)],
])(
  'hostile text takes no long time: %s',
  async (_name, line) => {
    expect(body(await readOne('hostile.txt', `${lede}\n${line}\n${second}`))).toContain(lede);
  },
  10_000,
);
