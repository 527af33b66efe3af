import type { Desk } from './desk.ts';

const names = ['the Authority', 'Crane crew', 'Harbour Watch', 'the *Dock* Union', 'a ferryman', 'Quay Radio'];
const languages = ['en', 'en-GB', 'de'];

/** Makes one edit of the kinds that editors make, at random, and says which. */
export function editAtRandom(desk: Desk, next: () => number): string {
  const some = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const files = [...desk.files.keys()].toSorted();
  const among = (start: string): string => some(files.filter((file) => file.startsWith(start)));
  const change = (file: string, edit: (text: string) => string): string => {
    desk.write(file, edit(desk.files.get(file) ?? ''));
    return file;
  };
  const edits: Readonly<Record<string, () => string>> = {
    'a word more in a text': () => change(among('articles/'), (text) => text.replace(/\.? \{#/, ' indeed. {#')),
    'a name more in a text': () =>
      change(among('articles/'), (text) => text.replace(/\.? \{#/, ` and ${some(names)}. {#`)),
    'a line more at the top': () => change(among('articles/'), (text) => text.replace('---\n', '---\n# by hand\n')),
    'a block without an id': () => change(among('articles/'), (text) => `${text}\n\nAnd no more.\n`),
    'a sentence without a citation': () =>
      change(among('topics/'), (text) => `${text}\n\nSo it is. And so [@stoppage]. {#more}\n`),
    'another citation': () =>
      change(among(some(['actors/', 'topics/', 'editions/', 'claims/'])), (text) =>
        text.replace(
          /@(?:crane-collapse|stoppage|union-meeting)\b/,
          `@${some(['crane-collapse', 'stoppage', 'union-meeting'])}`,
        ),
      ),
    'another title': () =>
      change(among('articles/'), (text) => text.replace(/title: .*/, `title: Number ${Math.floor(next() * 9)}`)),
    'another name of an actor': () =>
      change(among('actors/'), (text) => text.replace(/name: .*/, `name: ${some(names)}`)),
    'an alias of an actor': () =>
      change(among('actors/'), (text) => text.replace(/kind: /, `aliases: [${some(names)}]\nkind: `)),
    'another name of an outlet': () =>
      change(among('outlets/'), (text) => text.replace(/name: .*/, `name: ${some(names)}`)),
    'an actor more': () =>
      change(`actors/new-${Math.floor(next() * 3)}.md`, () => `---\nname: ${some(names)}\nkind: body\n---\n`),
    'a draft': () => change(among('articles/'), (text) => text.replace('language: en', 'language: en\nreview: draft')),
    'no draft any more': () => change(among('articles/'), (text) => text.replace('\nreview: draft', '')),
    'another language of the briefing': () =>
      change('briefing.yaml', (text) => text.replace(/language: .*/, `language: ${some(languages)}`)),
    'a file that cannot be read': () => change(among('events/'), (text) => text.replace('---', '--')),
    'a file that can be read again': () => change(among('events/'), (text) => text.replace(/^--\n/, '---\n')),
    'a place more': () =>
      change('places.yaml', (text) => `${text}\npier-${Math.floor(next() * 99)}: { name: The pier }\n`),
    'a file of no collection': () => change('notes.txt', () => 'Ask again.'),
    'a file gone': () => {
      const file = some(files.filter((one) => one !== 'briefing.yaml' && one !== 'places.yaml'));
      desk.remove(file);
      return file;
    },
    'a file saved as it is': () => change(some(files), (text) => text),
    'a file by another name': () => {
      const file = among('articles/');
      const text = desk.files.get(file) ?? '';
      desk.remove(file);
      return change(file.replace(/\.md$/, '-moved.md'), () => text);
    },
  };
  const kind = some(Object.keys(edits));
  try {
    return `${kind}: ${edits[kind]?.() ?? ''}`;
  } catch {
    return 'nothing to edit';
  }
}
