import { expect, test } from 'vitest';
import { editFrontmatter } from '../../../src/authoring/edit/edit-frontmatter.ts';
import { withField, withItem } from '../../../src/authoring/edit/edit-yaml.ts';

const article = `# Mine.
title:   Fares rise   # as printed
published: '2021-03-03'
topics: [fares] # one
document: { sha256: "0a", paragraphs: 4 }
review: draft

# What follows is said.
statements:

  # The first.
  decision:
      by: council
      p: 2   # counted twice
      gist: >
        Both lines will
        cost more.
# "readout review" goes on.
`;

const lines = (text: string | null): string[] => (text ?? '').split('\n');
/** Lines of the edited text that were not there. */
const fresh = (before: string, after: string | null): string[] => {
  const old = lines(before);
  const now = lines(after);
  expect(old.filter((line) => !now.includes(line))).toEqual([]);
  expect(now.filter((line) => old.includes(line))).toEqual(old);
  return now.filter((line) => !old.includes(line));
};

test('a statement is added below the last one, and every other line stays to the letter', () => {
  const added = withField(article, ['statements', 'review'], {
    by: 'council',
    p: 3,
    gist: 'Said: "yes", #2.',
    quote: 'hard but overdue',
    event: { id: 'fares-decided', words: 'Tuesday' },
    through: ['wire'],
  });
  expect(fresh(article, added)).toEqual([
    '  review:',
    '    by: council',
    '    p: 3',
    `    gist: 'Said: "yes", #2.'`,
    '    quote: hard but overdue',
    '    event: { id: fares-decided, words: Tuesday }',
    '    through: [wire]',
  ]);
  expect(added?.indexOf('  review:')).toBeGreaterThan(added?.indexOf('cost more.') ?? Infinity);
});

test('the first statement begins the field, whether it is missing, blank or empty', () => {
  const bare = 'title: T\nreview: draft\n# The end.\n';
  for (const yaml of [bare, `${bare}statements:\n`, `${bare}statements: {}\n`]) {
    const text = withField(yaml, ['statements', 'one'], { by: 'council', p: 1 });
    expect(text).toContain('statements:\n  one:\n    by: council\n    p: 1\n');
    expect(text).toContain('title: T\nreview: draft\n');
    expect(text).toContain('# The end.');
  }
});

test('a field that is there is replaced on its line, with its comment kept', () => {
  expect(lines(withField(article, ['title'], 'Fares: the rise'))[1]).toBe('title:   "Fares: the rise"   # as printed');
  expect(lines(withField(article, ['review'], 'accepted'))).toContain('review: accepted');
  expect(lines(withField(article, ['published'], '2021-03-04'))).toContain('published: 2021-03-04');
  expect(withField(article, ['revises'], 'older')).toContain('statements:');
  expect(withField(article, ['published'], '2021')).toContain('published: "2021"');
});

test('an item goes to the end of its list, which is begun where it is not there', () => {
  expect(lines(withItem(article, ['topics'], 'ferries'))).toContain('topics: [fares, ferries] # one');
  expect(lines(withItem(article, ['statements', 'decision', 'topics'], 'fares'))).toContain('      topics: [fares]');
  const list = 'aliases:\n  - One # first\n  - { text: Two, language: en }\nkind: person\n';
  expect(withItem(list, ['aliases'], 'Three')).toBe(
    'aliases:\n  - One # first\n  - { text: Two, language: en }\n  - Three\nkind: person\n',
  );
  expect(withItem('event: one\n', ['event'], 'two')).toBe('event: [one, two]\n');
});

test('what cannot be edited without touching more is refused', () => {
  expect(withField('title: [unclosed\n', ['review'], 'accepted')).toBeNull();
  expect(withField('- a list\n', ['review'], 'accepted')).toBeNull();
  expect(withField('topics:\n  - one\n', ['topics'], 'none')).toBeNull();
  expect(() => editFrontmatter('no frontmatter', 'articles/x.md', (yaml) => yaml)).toThrow(/articles\/x\.md/);
});

test('a file keeps its line ends, its byte order mark and its text', () => {
  const text = '\uFEFF---\r\ntitle: T\r\n---\r\nText.\r\n';
  expect(editFrontmatter(text, 'x.md', (yaml) => withField(yaml, ['review'], 'draft'))).toBe(
    '\uFEFF---\r\ntitle: T\r\nreview: draft\r\n---\r\nText.\r\n',
  );
});

test('a statement by unnamed people keeps all its fields', () => {
  const text = withField('title: T\n', ['statements', 'one'], {
    by: { text: 'an official', of: 'council' },
    p: [1, 2],
  });
  expect(text).toBe('title: T\nstatements:\n  one:\n    by: { text: an official, of: council }\n    p: [1, 2]\n');
});
