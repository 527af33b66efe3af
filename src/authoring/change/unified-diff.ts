import type { FileChange } from './file-change.ts';
import { lineDiff, type DiffLine } from './line-diff.ts';

/** Lines shown around what changes. */
const context = 3;

/** A change of files as git writes one, which `git apply` and `patch -p1` take: a line an item, without its end. */
export function unifiedDiff(changes: readonly FileChange[]): readonly string[] {
  return changes.flatMap(({ file, to, before, after }) => {
    const hunks = to === null ? hunksOf(before, '') : hunksOf(before, after);
    const head = [`diff --git a/${file} b/${to ?? file}`];
    if (to === null) head.push('deleted file mode 100644');
    else if (to !== file) head.push(`rename from ${file}`, `rename to ${to}`);
    if (hunks.length > 0) head.push(`--- a/${file}`, to === null ? '+++ /dev/null' : `+++ b/${to}`);
    return [...head, ...hunks];
  });
}

/** A line with its end, so that a carriage return is part of it, and a last line without an end is another one. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/u).filter((line) => line !== '');

function hunksOf(before: string, after: string): string[] {
  const lines = lineDiff(linesOf(before), linesOf(after));
  const changed = lines.flatMap(({ kind }, at) => (kind === ' ' ? [] : [at]));
  const hunks: { start: number; end: number }[] = [];
  for (const at of changed) {
    const last = hunks.at(-1);
    if (last !== undefined && at - context <= last.end) last.end = Math.min(lines.length, at + context + 1);
    else hunks.push({ start: Math.max(0, at - context), end: Math.min(lines.length, at + context + 1) });
  }
  return hunks.flatMap(({ start, end }) => [rangesOf(lines, start, end), ...lines.slice(start, end).flatMap(lineText)]);
}

function rangesOf(lines: readonly DiffLine[], start: number, end: number): string {
  const count = (part: readonly DiffLine[], other: '-' | '+'): number =>
    part.filter(({ kind }) => kind !== other).length;
  const range = (other: '-' | '+'): string => {
    const length = count(lines.slice(start, end), other);
    const first = count(lines.slice(0, start), other) + (length === 0 ? 0 : 1);
    return length === 1 ? String(first) : `${first},${length}`;
  };
  return `@@ -${range('+')} +${range('-')} @@`;
}

const lineText = ({ kind, text }: DiffLine): string[] =>
  text.endsWith('\n') ? [kind + text.slice(0, -1)] : [kind + text, '\\ No newline at end of file'];
