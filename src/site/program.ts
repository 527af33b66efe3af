import { site } from 'astro:config/server';
import { createApp } from 'astro/app/entrypoint';
import { digestOf } from '../publish/digest.ts';
import type { SiteProgram } from '../publish/program/program.ts';
import { dataFiles } from '../render/exports/data-files.ts';
import { frame } from '../views/frame.ts';
import { viewOf } from '../views/pages/pages.ts';
import { textsOf } from '../views/pages/texts.ts';
import { paths } from '../views/paths.ts';
import { viewContext } from './briefing.ts';
import { finished } from './finished.ts';
import { href } from './href.ts';

const app = createApp({ streaming: false });

/** What builds ask of the site once it is bundled. */
export const program: SiteProgram = {
  async key(page) {
    const context = await viewContext();
    const view = JSON.stringify(viewOf(context, page) ?? null);
    const { files, digests } = textsOf(context.briefing, view);
    // A view is long: it is not copied to stand behind the rest.
    const all = [JSON.stringify(frame(context)), ...digests, digestOf(view)].join('\n');
    return { key: digestOf(all), bodies: files };
  },
  async html(page) {
    const { path } = page;
    viewOf(await viewContext(), page);
    const address = path === paths.notFound ? '404/' : path;
    const response = await app.render(new Request(new URL(href(address), site)));
    if (response.status !== (path === paths.notFound ? 404 : 200))
      throw new Error(`The page "${path}" could not be made: the site answered ${response.status}.`);
    return finished(await response.text());
  },
  async pieces(file) {
    const context = await viewContext();
    const found = dataFiles(context).get(file);
    if (found === undefined) throw new Error(`The site has no file "${file}".`);
    return found.pieces(context);
  },
};
