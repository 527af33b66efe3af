import type { Problem } from '../content/problem.ts';
import type { Folder } from '../content/read/folder.ts';
import { splitFrontmatter } from '../content/read/frontmatter.ts';
import { lineOf } from '../content/read/yaml.ts';

/** Gives every problem that names a field its line, and orders them by file and line. Reads only the files concerned. */
export async function placeProblems(problems: readonly Problem[], folder: Folder): Promise<Problem[]> {
  const texts = new Map<string, string>();
  const placed: Problem[] = [];
  for (const problem of problems) {
    if (problem.line !== undefined || problem.field.length === 0) {
      placed.push(problem);
      continue;
    }
    const text = texts.get(problem.file) ?? (await folder.read(problem.file));
    texts.set(problem.file, text);
    const parts = splitFrontmatter(text);
    const line = parts === null ? lineOf(text, problem.field) : lineOf(parts.yaml, problem.field) + parts.yamlLine - 1;
    placed.push({ ...problem, line });
  }
  return placed.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
}
