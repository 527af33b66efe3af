import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../../src/render/markdown/options.ts';
import { renderBody } from '../../../src/render/markdown/render.ts';
import { actorId } from '../../../src/content/schemas/ids.ts';
import { options } from './options.ts';

const folder = new URL('./fixtures/', import.meta.url);

/** What a fixture's page differs in. */
const pages: Readonly<Record<string, Partial<RenderOptions>>> = {
  'remark-heading-levels/from-the-third-level': { topHeading: 3 },
  'rehype-mentions/own-page-and-longer-names': { exclude: [actorId.parse('russia')] },
  'rehype-mentions/arabic': { language: 'ar' },
};

describe.each(readdirSync(folder))('%s', (plugin) => {
  const names = readdirSync(new URL(`${plugin}/`, folder)).map((file) => file.replace(/\.md$/, ''));
  test.each(names)('renders the fixture %s as before', async (name) => {
    const markdown = readFileSync(new URL(`${plugin}/${name}.md`, folder), 'utf8');
    const html = renderBody(markdown, { ...options, ...pages[`${plugin}/${name}`] });
    await expect(`${html}\n`).toMatchFileSnapshot(`../../golden/render/markdown/${plugin}/${name}.html`);
  });
});
