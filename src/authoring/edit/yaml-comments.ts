import { Lexer } from 'yaml';

/** A comment in YAML. */
export interface YamlComment {
  /** Where its `#` stands, and on which line, counted from 0. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** What stands before it on its line; empty where it has the line to itself. */
  readonly before: string;
  /** What it says, without `#` and the space around. */
  readonly text: string;
}

/** Tokens of the lexer that stand for no letter of the text: a document or a group in brackets ends, a scalar follows. */
const marks = new Set(['\u0002', '\u0018', '\u001F']);

/** The comments of a YAML text, in order. A `#` within a value is none. */
export function yamlComments(yaml: string): readonly YamlComment[] {
  const comments: YamlComment[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && !scalar) {
      const start = yaml.lastIndexOf('\n', offset - 1) + 1;
      comments.push({
        offset,
        line: yaml.slice(0, start).split('\n').length - 1,
        column: offset - start,
        before: yaml.slice(start, offset).trim(),
        text: token.slice(1).trim(),
      });
    }
    scalar = token === '\u001F';
    if (!marks.has(token)) offset += token.length;
  }
  return comments;
}
