import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '../content/failure.ts';
import { createFile } from './write-file.ts';

/** Files of a project that are no briefing: `npm install` leaves them, and hidden ones. */
const alien = new Set(['node_modules', 'package.json', 'package-lock.json']);

const config = `# The briefing: fields marked * are required, the others may be removed.
title: Untitled briefing                     # *
description: Who said what, when, and through whom. # * one sentence
language: en                                 # * of the interface and of your own prose
site: https://example.org/                   # the address at which the site is published
base: /                                      # the path under it, as /briefings/
editor: ""                                   # who makes the briefing
handling: ""                                 # a distribution marking for every page, as TLP:GREEN
paper: A4                                    # A4 or Letter
publish: summary                             # the most article text that the site may show: summary, excerpt or full
`;

const registries: Readonly<Record<string, string>> = {
  'places.yaml': '# Places, by id. "readout new place some-id" adds one.\n',
  'measures.yaml': '# What figures count, by id. "readout new measure some-id" adds one.\n',
  'kinds.yaml': '# Kinds of event, by id, in the order of the chart’s lanes. "readout new kind some-id" adds one.\n',
  'labels.yaml': '# Groups of words whose use by outlets is compared, by id. "readout new label some-id" adds one.\n',
};

const ignored = `# The site and what builds keep for the next one.
dist/
dist-portable/
dist-portable.zip
.readout/
node_modules/
# Documents are kept, never published.
documents/
`;

/**
 * Begins an empty briefing in a folder and gives back the folder that is the briefing: `content` in it, beside which
 * documents and the built site have room, or the folder itself where it is called so.
 */
export async function initBriefing(dir: string): Promise<string> {
  const found = (await namesIn(dir)).filter((name) => !name.startsWith('.') && !alien.has(name));
  if (found.length > 0)
    throw new Failure(
      `${dir} is not empty: it holds ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' …' : ''}. Name a new or an empty folder.`,
    );
  const content = basename(dir) === 'content' ? dir : join(dir, 'content');
  for (const [file, text] of Object.entries({ 'briefing.yaml': config, ...registries }))
    await createFile(join(content, file), text);
  if (content !== dir && !(await namesIn(dir)).includes('.gitignore'))
    await createFile(join(dir, '.gitignore'), ignored);
  return content;
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new Failure(`${dir} is a file. Name a folder.`);
    throw error;
  }
}
