import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeBelow } from '../generate.ts';
import { run } from '../measure/run.ts';
import { htmlPage, stylesheet } from './page.ts';
import { pagefind } from './pagefind.ts';
import { plainArticles } from './plain-articles.ts';
import type { Tool } from './tool.ts';

const config = `
baseURL = "https://example.org/"
title = "Synthetic briefing"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
actor = "actors"
topic = "topics"
outlet = "outlets"
`;

const list =
  '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
const links = (taxonomy: string, filter: string): string =>
  `<ul>{{ range .GetTerms "${taxonomy}" }}<li><a href="{{ .RelPermalink }}" data-pagefind-filter="${filter}">{{ .LinkTitle }}</a></li>{{ end }}</ul>`;
const article = `<article data-pagefind-body><h1>{{ .Title }}</h1>
<time data-pagefind-sort="date" datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
{{ .Content }}</article>${links('actors', 'actor')}${links('topics', 'topic')}${links('outlets', 'outlet')}`;

const files = {
  'config.toml': config,
  'static/site.css': stylesheet,
  'layouts/_default/single.html': htmlPage('{{ .Title }}', article),
  'layouts/_default/list.html': htmlPage('{{ .Title }}', list),
};

/** Hugo, as Debian packages it. Fails with the command that installs it where it is missing. */
export async function hugo(dir: string): Promise<Tool> {
  const version = await promisify(execFile)('hugo', ['version']).catch((cause: unknown) => {
    throw new Error(
      'Hugo cannot be started, so there is nothing to compare with. Install it with: sudo apt-get install hugo',
      { cause },
    );
  });
  const write = writeBelow(dir);
  for (const [path, text] of Object.entries(files)) write(path, text);
  const out = join(dir, 'public');
  return {
    name: 'Hugo',
    version: /v([\d.]+)/.exec(version.stdout)?.[1] ?? version.stdout.trim(),
    out,
    ...plainArticles(dir, 'content/articles'),
    async clean() {
      for (const made of [out, join(dir, 'resources'), join(dir, '.hugo_build.lock')])
        await rm(made, { recursive: true, force: true });
    },
    async build() {
      // Hugo keeps what it finds in its output: a build with nothing left over begins without one.
      await rm(out, { recursive: true, force: true });
      return run({ program: 'hugo', args: ['--quiet'], cwd: dir });
    },
    index: () => pagefind(out, join(out, 'pagefind')),
  };
}
