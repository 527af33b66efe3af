import type { z } from 'zod';
import { escaped } from './characters.ts';
import { explainIssues } from './explain.ts';
import { lineOf, readYaml } from './yaml.ts';
import type { Problem } from '../problem.ts';

/** A piece of YAML in a file: `yamlLine` is the line of the file on which it begins. */
export interface YamlPiece {
  readonly file: string;
  readonly yaml: string;
  readonly yamlLine: number;
}
export type Checked<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads YAML, or says where it breaks. */
export function parsePiece(piece: YamlPiece): Checked<unknown> {
  const read = readYaml(piece.yaml);
  if (read.ok) return { ok: true, data: withoutBlanks(read.value) };
  const problem: Problem = {
    level: 'error',
    rule: 'bad-yaml',
    file: piece.file,
    line: piece.yamlLine + read.line - 1,
    field: [],
    reason: `The YAML cannot be read: ${read.reason}.`,
    remedy: read.remedy,
  };
  return { ok: false, problems: [problem] };
}

/** Checks a value by its schema, once, at the door. `at` is where in the file it stands. */
export function checkValue<T>(
  value: unknown,
  schema: z.ZodType<T>,
  noun: string,
  piece: YamlPiece,
  at: readonly string[] = [],
): Checked<T> {
  const result = schema.safeParse(value);
  const hidden = piece.yaml.includes('\\') ? escaped(value) : [];
  if (result.success && hidden.length === 0) return { ok: true, data: result.data };
  const wrong = result.success ? [] : explainIssues(result.error.issues, value, noun, schema);
  const problems = [...wrong, ...hidden].map((found): Problem => {
    const field = [...at, ...found.field];
    return { level: 'error', file: piece.file, ...found, field, line: piece.yamlLine + lineOf(piece.yaml, field) - 1 };
  });
  return { ok: false, problems };
}

/** A key that is left blank is a key that is not filled in. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutBlanks(inner)]),
  );
}
