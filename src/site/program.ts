import { createHash } from 'node:crypto';
import { site } from 'astro:config/server';
import { createApp } from 'astro/app/entrypoint';
import type { SiteProgram } from '../publish/program/program.ts';
import { dataFiles } from '../render/exports/data-files.ts';
import { frame } from '../views/frame.ts';
import { kindAt, pagePaths } from '../views/pages/pages.ts';
import { paths } from '../views/paths.ts';
import { viewContext } from './briefing.ts';
import { href } from './href.ts';
import { textsOf } from '../views/pages/texts.ts';

const app = createApp({ streaming: false });

/** What every build asks of the site once it is bundled. */
export const program: SiteProgram = {
  pages: async () => [...pagePaths(await viewContext()), paths.notFound, paths.offline],
  async key(path) {
    const context = await viewContext();
    const view = kindAt(context, path)?.at(context, path);
    const json = JSON.stringify([frame(context), view]);
    const texts = textsOf(context.briefing, json);
    const hash = createHash('sha256')
      .update(json)
      .update(JSON.stringify(texts.map(({ hash }) => hash)));
    return { hash: hash.digest('hex'), bodies: texts.map(({ file }) => file) };
  },
  async html(path) {
    const address = path === paths.notFound ? '404/' : path;
    const response = await app.render(new Request(new URL(href(address), site)));
    if (response.status !== (path === paths.notFound ? 404 : 200))
      throw new Error(`The page ${path} could not be made: the site answered ${response.status}.`);
    return response.text();
  },
  async files() {
    const context = await viewContext();
    return new Map(Array.from(dataFiles(context), ([path, file]) => [path, () => file.pieces(context)]));
  },
};
