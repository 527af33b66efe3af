import type { Item } from '../../authoring/review/item.ts';
import type { Output } from '../output.ts';

/** The keys that matter where the editor is, in a line. */
export function keyLine(item: Item | undefined): string {
  if (item === undefined)
    return 'g write gists   w write the text   f accept the article   p back   u undo   ? keys   q quit';
  if (item.kind === 'paragraph') return 'm own statement   c none, because   n next   p back   ? keys   q quit';
  const own = item.paragraph === null ? '' : 'm own   ';
  return `a accept   e edit   r reject   s skip   A accept all here   R reject them   ${own}g gists   u undo   ? keys   q quit`;
}

const keys: readonly (readonly [string, string])[] = [
  ['a', 'accept: asks only for what the document cannot say; a gist may wait'],
  ['e', 'edit and accept: asks for every field'],
  ['r', 'reject'],
  ['s', 'skip: it waits again next time'],
  ['u', 'undo the last step, with what it wrote; again for the one before'],
  ['1-9', 'go to a proposal of this screen'],
  ['n, p', 'next and previous, also paragraphs for which nothing is proposed; arrows do the same'],
  ['m', 'a statement that was not proposed, on this paragraph'],
  ['c', 'say why no statement rests on this paragraph'],
  ['A', 'accept all that waits on this screen and needs no answer of yours; gists are written later'],
  ['R', 'reject all that still waits on this screen'],
  ['B', 'accept all proposals of this kind that are sure enough: you are asked how sure'],
  ['N', 'reject all unknown names that still wait'],
  ['g', 'write the gists that wait, all in one file, in your editor; without an editor, or with G, one by one'],
  ['w', 'write the article’s text in your editor ($VISUAL or $EDITOR)'],
  ['f', 'finish: begin the text where it lacks, and accept the article if "readout check" finds no error in it'],
  ['q', 'quit: everything is kept, and "readout review" goes on from here'],
];

export const helpLines = (output: Output): readonly string[] => [
  output.style('bold', 'Keys'),
  '',
  ...keys.map(([key, what]) => `  ${key.padEnd(6)}${what}`),
  '',
  'In the paragraph: what is said is underlined, the speaker green, the cue blue-green, who relayed it slanted.',
  'In a question: Enter takes what is proposed, a number takes an option, Tab puts it into the line, Escape leaves it.',
  '',
  'Any key goes back.',
];
