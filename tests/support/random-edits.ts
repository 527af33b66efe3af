import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomLcg } from 'd3';

/** One change of a briefing folder, and how to take it back. */
export interface Edit {
  /** What it does, for whoever reads a failure. */
  readonly what: string;
  undo(): Promise<void>;
}

/**
 * Makes changes of any kind to the entries of a folder, or only of their texts, the same for the same seed. Some of them
 * break a rule.
 */
export function randomEdits(dir: string, seed: number, texts = false): () => Promise<Edit> {
  const random = randomLcg(seed);
  const below = (size: number): number => Math.floor(random() * size);
  const one = <T>(items: readonly T[]): T => {
    const found = items[below(items.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  };
  const removed: { readonly file: string; readonly text: string }[] = [];
  let number = 0;

  const files = async (): Promise<string[]> =>
    (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
      .sort();

  const rewrite = async (file: string, what: string, change: (text: string) => string): Promise<Edit> => {
    const path = join(dir, file);
    const before = await readFile(path, 'utf8');
    await writeFile(path, change(before));
    return { what: `${what} of ${file}`, undo: () => writeFile(path, before) };
  };
  /** Changes one of the lines that match. */
  const line = (text: string, match: RegExp, change: (line: string) => string): string => {
    const lines = text.split('\n');
    const places = lines.flatMap((one, at) => (match.test(one) ? [at] : []));
    if (places.length === 0) return text;
    const at = one(places);
    lines[at] = change(lines[at] ?? '');
    return lines.join('\n');
  };
  const word = (): string => `word${(number += 1)}`;
  const ofMarkdown = async (): Promise<string> => one((await files()).filter((file) => file.endsWith('.md')));

  const kinds: (() => Promise<Edit>)[] = [
    // A word more in a body.
    async () =>
      rewrite(await ofMarkdown(), 'a body', (text) =>
        line(text, /^[\p{L}].{30}/u, (l) => l.replace(' ', ` ${word()} `)),
      ),
    // A paragraph more at the end of a body.
    async () =>
      rewrite(await ofMarkdown(), 'a last paragraph', (text) => `${text.trimEnd()}\n\nAnother ${word()} there.\n`),
    // Another title, name or proposition.
    async () =>
      rewrite(await ofMarkdown(), 'a title', (text) =>
        line(text, /^(?:title|name|proposition): /, (l) => l.replace(/("?)$/, ` ${word()}$1`)),
      ),
    // Another gist, note or role.
    async () =>
      rewrite(await ofMarkdown(), 'a gist', (text) =>
        line(text, /^\s+(?:gist|note|role|text): /, (l) => l.replace(/("?)$/, ` ${word()}$1`)),
      ),
    // Another alias.
    async () =>
      rewrite(await ofMarkdown(), 'an alias', (text) =>
        line(text, /^aliases: \[/, (l) => l.replace('[', `[${word()}, `)),
      ),
    // Another date.
    async () =>
      rewrite(await ofMarkdown(), 'a date', (text) =>
        line(text, /\d{4}-\d{2}-\d{2}/, (l) => l.replace(/-(\d{2})(?=\D*$)/, `-1${below(10)}`)),
      ),
    // A line of frontmatter less.
    async () =>
      rewrite(await ofMarkdown(), 'a line less', (text) =>
        line(text, /^\s+\w+: /, () => '').replace(/\n\n(?=[^#]*---)/, '\n'),
      ),
    // A line of frontmatter as another entry has it: another speaker, topic, place, position.
    async () => {
      const other = (await readFile(join(dir, await ofMarkdown()), 'utf8')).split('\n');
      return rewrite(await ofMarkdown(), 'a line of another entry', (text) =>
        line(text, /^\s*\w+: \S/, (l) => {
          const start = l.slice(0, l.indexOf(': ') + 2);
          const same = other.filter((of) => of.startsWith(start));
          return same.length > 0 ? one(same) : l;
        }),
      );
    },
    // A statement more, like another.
    async () =>
      rewrite(await ofMarkdown(), 'a statement more', (text) => {
        const blocks = [...text.matchAll(/^ {2}s\w+:\n(?: {4}.*\n)+/gm)];
        if (blocks.length === 0) return text;
        const [block] = one(blocks);
        return text.replace(block, (found) => found + found.replace(/^ {2}s\w+:/, `  s${word()}:`));
      }),
    // Two lines in another order.
    async () =>
      rewrite(one((await files()).filter((file) => file.endsWith('.yaml'))), 'an order', (text) => {
        const entries = text.split(/\n(?=[\w-]+:)/);
        const at = below(Math.max(1, entries.length - 1));
        return [...entries.slice(0, at), ...entries.slice(at, at + 2).reverse(), ...entries.slice(at + 2)].join('\n');
      }),
    // Settings.
    async () =>
      rewrite('briefing.yaml', 'a setting', (text) =>
        line(text, /^(?:title|description|editor): /, (l) => l.replace(/("?)$/, ` ${word()}$1`)),
      ),
    // An entry less.
    async () => {
      const file = await ofMarkdown();
      const text = await readFile(join(dir, file), 'utf8');
      await rm(join(dir, file));
      removed.push({ file, text });
      return {
        what: `${file} removed`,
        async undo() {
          removed.pop();
          await writeFile(join(dir, file), text);
        },
      };
    },
    // An entry that was removed, again.
    async () => {
      const back = removed.shift();
      if (back === undefined) return rewrite(await ofMarkdown(), 'nothing', (text) => text);
      await mkdir(dirname(join(dir, back.file)), { recursive: true });
      await writeFile(join(dir, back.file), back.text);
      return {
        what: `${back.file} added`,
        async undo() {
          removed.unshift(back);
          await rm(join(dir, back.file));
        },
      };
    },
    // A copy of an entry under another id.
    async () => {
      const file = await ofMarkdown();
      const copy = file.replace(/\.md$/, `-${word()}.md`);
      await writeFile(join(dir, copy), await readFile(join(dir, file)));
      return { what: `${file} copied`, undo: () => rm(join(dir, copy)) };
    },
    // Another id.
    async () => {
      const file = await ofMarkdown();
      const other = file.replace(/\.md$/, `-${word()}.md`);
      await rename(join(dir, file), join(dir, other));
      return { what: `${file} renamed`, undo: () => rename(join(dir, other), join(dir, file)) };
    },
  ];
  return () => one(texts ? kinds.slice(0, 1) : kinds)();
}
