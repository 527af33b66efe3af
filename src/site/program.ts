import { site } from 'astro:config/server';
import { createApp } from 'astro/app/entrypoint';
import { z } from 'zod';
import { digestOf } from '../publish/digest.ts';
import { findFile, makeFound } from '../publish/facts/make-file.ts';
import type { PageKey, SiteProgram } from '../publish/program/program.ts';
import { dataFiles } from '../render/exports/data-files.ts';
import type { Frame } from '../views/frame.ts';
import { tellView, viewOf } from '../views/pages/pages.ts';
import { shownPage, type ShownPage } from '../views/pages/shown-page.ts';
import { paths } from '../views/paths.ts';
import { readsOf } from '../views/traced/reads.ts';
import { builtOfNames, current, viewContext } from './briefing.ts';
import { finished } from './finished.ts';
import { href } from './href.ts';

const app = createApp({ streaming: false });

/** What builds ask of the site once it is bundled. */
export const program: SiteProgram = {
  async key(page) {
    const context = await viewContext();
    const { value, reads } = readsOf(() => shownPage(context, page));
    return { ...keyOf(value), reads };
  },
  holding: async () => (await current()).holds,
  async html(page, bodies) {
    viewOf(await viewContext(), page);
    return render(page.path, { bodies });
  },
  keyAgain(shown, texts) {
    const now = new Map(texts.map((text) => [text.file, text]));
    return keyOf({ ...shown, bodies: shown.bodies.map((text) => now.get(text.file) ?? text) });
  },
  async htmlAgain(path, { kind, frame: framing, view }, bodies) {
    const built = await builtOfNames();
    tellView(built.context, path, kind, JSON.parse(view));
    return render(path, { bodies, given: { ...built, frame: frameIn(framing) } });
  },
  files: { findFile, makeFound },
  async pieces(file) {
    const context = await viewContext();
    const found = dataFiles(context).get(file);
    if (found === undefined) throw new Error(`The site has no file "${file}".`);
    return found.pieces(context);
  },
};

function keyOf(shown: ShownPage): PageKey {
  const { bodies, cited, frame: framing, view } = shown;
  const texts = [...bodies.flatMap(({ hash, named }) => [hash, named]), ...cited];
  // A view is long: it is not copied to stand behind the rest.
  const key = digestOf([framing, ...texts, digestOf(view)].join('\n'));
  return { key, bodies: bodies.map(({ file }) => file), ...(bodies.length > 0 && { shown }) };
}

async function render(path: string, locals: Pick<App.Locals, 'bodies' | 'given'>): Promise<string> {
  const address = path === paths.notFound ? '404/' : path;
  const response = await app.render(new Request(new URL(href(address), site)), { locals });
  if (response.status !== (path === paths.notFound ? 404 : 200))
    throw new Error(`The page "${path}" could not be made: the site answered ${response.status}.`);
  return finished(await response.text());
}

const frameIn = (json: string): Frame => z.custom<Frame>().parse(JSON.parse(json));
