import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { body, readOne, shown } from './context.ts';
import { docxBytes, paragraph } from './docx-bytes.ts';
import { column, pdfBytes } from './pdf-bytes.ts';

const lede = 'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday.';
const second = 'Traffic was sent over the old road, where queues of several kilometres were seen in the morning.';

test('a Word document’s styles and properties are used', async () => {
  const core = strToU8(
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Bridge &amp; road</dc:title><dc:creator>Ana Example</dc:creator><dcterms:created>2016-09-23T18:00:00Z</dcterms:created></cp:coreProperties>',
  );
  const article = await readOne(
    'report.docx',
    docxBytes(
      [
        paragraph('Bridge stays closed', 'Title'),
        paragraph('Workers at the bridge', 'caption'),
        paragraph(lede),
        paragraph('The old road', 'Heading1'),
        paragraph(second),
        paragraph('We will look at every bolt.', 'Quote'),
      ].join(''),
      { 'docProps/core.xml': core },
    ),
  );
  expect(shown(article)).toEqual([
    'title: Bridge stays closed',
    'caption: Workers at the bridge',
    `text: ${lede}`,
    'heading: The old road',
    `text: ${second}`,
    'quotation: We will look at every bolt.',
  ]);
  expect(article.metadata.byline).toBe('Ana Example');
  expect(article.metadata.published).toMatchObject({ value: '2016-09-23T18:00Z', basis: 'inferred' });
  expect(article.kept).toBe(true);
});

test('Markdown gives its text without marks, its frontmatter what is known of it, and no HTML', async () => {
  const article = await readOne(
    'report.md',
    `---\ntitle: Bridge stays closed\ndate: 2016-09-23\nauthor: [Ana Example, Ben Example]\nurl: https://courier.example/bridge\nlang: en\n---\n\n# Bridge stays closed\n\n${lede}\n\n<script>alert(1)</script>\n\n## The *old* road\n\n${second} See [the map](/map) and [this](javascript:alert(1)).\n\n- Lorries wait.\n- Cars go on.\n\n> We will look at every bolt.\n`,
  );
  expect(shown(article)).toEqual([
    'title: Bridge stays closed',
    `text: ${lede}`,
    'heading: The old road',
    `text: ${second} See the map and this.`,
    'item: Lorries wait.',
    'item: Cars go on.',
    'quotation: We will look at every bolt.',
  ]);
  expect(article.metadata).toMatchObject({
    title: { value: 'Bridge stays closed', basis: 'stated', note: 'The frontmatter’s “title”.' },
    byline: 'Ana Example, Ben Example',
    published: { value: '2016-09-23', basis: 'stated' },
    url: 'https://courier.example/bridge',
    links: [{ text: 'the map', url: 'https://courier.example/map' }],
  });
});

const footer = (page: number): ReturnType<typeof column> => [
  { x: 50, y: 760, size: 8, text: 'The Example Courier, 23 September 2016' },
  { x: 300, y: 30, size: 8, text: `Page ${page} of 2` },
];

test('a PDF’s lines are put together across pages; heads, feet and page numbers are furniture', async () => {
  const article = await readOne(
    'report.pdf',
    pdfBytes(
      [
        [
          ...footer(1),
          { x: 50, y: 720, size: 20, text: 'Bridge stays closed' },
          ...column(50, 690, [
            'The northern bridge will stay closed for two more weeks, the minister of trans-',
            'port said on Friday, when the cease-',
            'fire of the unions ended.',
          ]),
          ...column(50, 640, ['Traffic was sent over the old road. The cease-fire had held for a year, and the']),
        ],
        [
          ...footer(2),
          ...column(50, 720, ['transport of goods had gone on.']),
          { x: 50, y: 690, size: 13, text: 'The old road' },
          ...column(50, 670, ['Queues of several kilometres were seen on it in the morning, said the police.']),
        ],
      ],
      "/Title (Bridge stays closed) /CreationDate (D:20160923211400+03'00')",
    ),
  );
  expect(article.paragraphs.filter(({ role }) => role !== 'furniture')).toEqual([
    { role: 'title', text: 'Bridge stays closed' },
    {
      role: 'text',
      text: 'The northern bridge will stay closed for two more weeks, the minister of transport said on Friday, when the cease-fire of the unions ended.',
    },
    {
      role: 'text',
      text: 'Traffic was sent over the old road. The cease-fire had held for a year, and the transport of goods had gone on.',
    },
    { role: 'heading', text: 'The old road' },
    { role: 'text', text: 'Queues of several kilometres were seen on it in the morning, said the police.' },
  ]);
  expect(article.paragraphs.filter(({ role }) => role === 'furniture')).toHaveLength(4);
  expect(article.metadata.published).toMatchObject({ basis: 'inferred' });
});

test('a PDF’s columns are read one after the other, below the title that crosses them', async () => {
  const left = [
    'The northern bridge will stay',
    'closed for two more weeks, the',
    'minister of transport said on',
    'Friday, and nobody is to cross',
    'it until every bolt has been',
    'looked at by the engineers.',
  ];
  const right = [
    'Traffic was sent over the old',
    'road, where queues of several',
    'kilometres were seen from six',
    'in the morning until noon, as',
    'the police of the region said',
    'in a note to the newspapers.',
  ];
  const article = await readOne(
    'columns.pdf',
    pdfBytes([
      [
        { x: 50, y: 720, size: 20, text: 'Northern bridge stays closed for two more weeks' },
        ...column(50, 680, left),
        ...column(320, 680, right),
      ],
    ]),
  );
  expect(body(article)).toEqual([left.join(' '), right.join(' ')]);
});

test('an encrypted PDF says that it needs its password', async () => {
  const key = '0'.repeat(64);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  await expect(readOne('secret.pdf', pdfBytes([column(50, 700, [lede])], '', encrypt))).rejects.toThrow(
    'secret.pdf: It is encrypted and opens only with a password. Open it, save it without one (or print it to PDF), and give that.',
  );
});

test('a format is told by what a file holds, not by its name', async () => {
  const page = `<!doctype html><html><head><title>Bridge</title></head><body><p>${lede}</p><p>${second}</p></body></html>`;
  expect(body(await readOne('page.pdf', page))).toEqual([lede, second]);
  expect(body(await readOne('page.txt', page))).toEqual([lede, second]);
  expect(body(await readOne('report.html', pdfBytes([column(50, 700, [lede])])))).toEqual([lede]);
  expect(body(await readOne('stdin', `# Bridge\n\n${lede}\n\n**${second}**\n`))).toEqual([lede, second]);
});

test('no script, handler or address of one reaches an article', async () => {
  const page = `<html><body><article><h1>Bridge</h1><p onclick="steal()">${lede}<script>steal()</script><style>p{}</style></p><p>${second} <a href="javascript:steal()">More</a> <a href="data:text/html,x">x</a></p></article></body></html>`;
  const article = await readOne('page.html', page);
  expect(JSON.stringify(article)).not.toMatch(/steal|onclick|javascript:|data:|<p/);
  expect(body(article)[0]).toBe(lede);
});
