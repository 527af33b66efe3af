import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';

/** The format asked for, else the one that the ending of the file tells, else `usual`. */
export function formatOf<F extends string>(
  { format, out }: { readonly format?: F | undefined; readonly out?: string | undefined },
  formats: readonly F[],
  usual: F,
): F {
  if (format !== undefined) return format;
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  if (ending === '') return usual;
  const told = formats.find((one) => one === ending);
  if (told === undefined)
    throw new UsageError(
      `"${out}" does not tell the format: .${ending} is none of ${formats.join(', ')}. Name one with --format.`,
    );
  return told;
}

/**
 * The file of each document: `out` itself for one, unless it is a folder or ends as one; in the folder `out` for several.
 * Fails where a file is there already that may not be replaced, naming all.
 */
export function places(
  names: readonly string[],
  { out, cwd, ending, several, force }: { out: string; cwd: string; ending: string; several: boolean; force: boolean },
): string[] {
  const target = resolve(cwd, out);
  const isFolder = existsSync(target) && statSync(target).isDirectory();
  const inFolder = several || isFolder || /[/\\]$/.test(out) || out.endsWith(sep);
  const files = inFolder ? names.map((name) => join(target, `${name}.${ending}`)) : [target];
  const there = force ? [] : files.filter((file) => existsSync(file));
  if (there.length > 0)
    throw new Failure(
      `Nothing was written, since nothing is replaced unless you say --force. There already: ${listed(there.map((file) => shownPath(cwd, file)))}.`,
    );
  return files;
}

const most = 8;

const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
