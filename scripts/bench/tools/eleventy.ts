import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBelow } from '../generate.ts';
import { run } from '../measure/run.ts';
import { fetchedPackage } from './fetched.ts';
import { packageVersion } from './package-version.ts';
import { htmlPage, stylesheet } from './page.ts';
import { pagefind } from './pagefind.ts';
import { plainArticles } from './plain-articles.ts';
import type { Tool } from './tool.ts';

const config = `
const kinds = ['actors', 'topics', 'outlets'];
const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
export default function (eleventy) {
  eleventy.addPassthroughCopy({ 'src/site.css': 'site.css' });
  eleventy.addFilter('slugOf', slug);
  eleventy.addCollection('lists', (api) => {
    const lists = new Map();
    for (const page of api.getFilteredByGlob('src/articles/*.md'))
      for (const kind of kinds)
        for (const name of page.data[kind]) {
          const url = '/' + kind + '/' + slug(name) + '/';
          if (!lists.has(url)) lists.set(url, { url, kind, name, pages: [] });
          lists.get(url).pages.push({ url: page.url, title: page.data.title });
        }
    for (const kind of kinds) {
      const pages = [...lists.values()].filter((list) => list.kind === kind).map(({ url, name }) => ({ url, title: name }));
      lists.set('/' + kind + '/', { url: '/' + kind + '/', kind: 'lists', name: kind, pages });
    }
    return [...lists.values()];
  });
  return { dir: { input: 'src', output: 'public' }, markdownTemplateEngine: false };
}
`;

const links = (kind: string, filter: string): string =>
  `<ul>{% for name in ${kind} %}<li><a href="/${kind}/{{ name | slugOf }}/" data-pagefind-filter="${filter}">{{ name }}</a></li>{% endfor %}</ul>`;
const article = `<article data-pagefind-body><h1>{{ title }}</h1>
<time data-pagefind-sort="date" datetime="{{ date | date: '%Y-%m-%d' }}">{{ date | date: '%-d %B %Y' }}</time>
{{ content }}</article>${links('actors', 'actor')}${links('topics', 'topic')}${links('outlets', 'outlet')}`;
const list = `---
pagination: { data: collections.lists, size: 1, alias: list }
permalink: "{{ list.url }}index.html"
---
${htmlPage('{{ list.name }}', '<h1>{{ list.name }}</h1><ul>{% for page in list.pages %}<li><a href="{{ page.url }}">{{ page.title }}</a></li>{% endfor %}</ul>')}`;
const home = htmlPage(
  'Articles',
  '<ul>{% for page in collections.all %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>',
);

const files = {
  'package.json': '{ "type": "module" }\n',
  'eleventy.config.js': config,
  'src/site.css': stylesheet,
  'src/_includes/article.liquid': htmlPage('{{ title }}', article),
  'src/articles/articles.json': '{ "layout": "article.liquid" }\n',
  'src/lists.liquid': list,
  'src/index.liquid': home,
};

/** Eleventy from npm. */
export async function eleventy(dir: string): Promise<Tool> {
  const installed = await fetchedPackage('Eleventy', '@11ty/eleventy', '3.1.5');
  const write = writeBelow(dir);
  for (const [path, text] of Object.entries(files)) write(path, text);
  const out = join(dir, 'public');
  return {
    name: 'Eleventy',
    version: await packageVersion(installed),
    out,
    ...plainArticles(dir, 'src/articles'),
    clean: () => rm(out, { recursive: true, force: true }),
    async build() {
      await rm(out, { recursive: true, force: true });
      return run({ program: process.execPath, args: [join(installed, 'cmd.cjs'), '--quiet'], cwd: dir });
    },
    index: () => pagefind(out, join(out, 'pagefind')),
  };
}
