import { dirname } from 'node:path';
import { Failure } from '../../content/failure.ts';
import { boxedReport } from '../boxed-report.ts';
import { counted } from '../problem-report.ts';
import type { Session } from '../session.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import { places } from './place.ts';

/** Something to be handed over under a name, made when its turn comes. */
export interface Piece {
  readonly name: string;
  make(): Promise<{ readonly content: string | Uint8Array; readonly missing: readonly string[] }>;
}

export interface Handing {
  readonly format: string;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  /** Whether there may be more than one, so that `out` is a folder. */
  readonly several: boolean;
  /** As "sheet". */
  readonly noun: string;
}

/** Formats that are not for the eye; and those of which one follows another in one stream. */
const binary = ['pdf', 'docx'];
const joinable = ['md', 'txt'];

/** How many are made side by side: PDFs are set on threads. */
const jobs = 5;

/** Writes pieces into files, each whole or not at all, or onto the standard output. */
export async function handOver(pieces: readonly Piece[], handing: Handing, session: Session): Promise<void> {
  const { format, out, several, noun } = handing;
  if (out === undefined) {
    await print(pieces, handing, session);
    return;
  }
  const files = places(
    pieces.map(({ name }) => name),
    { out, cwd: session.cwd, ending: format, several, force: handing.force === true },
  );
  await write(pieces, files, noun, session);
}

/** Says beforehand what could only fail later. */
export function checkHanding({ format, out, several, noun }: Handing, { out: output }: Session): void {
  if (out !== undefined) return;
  if (several && !joinable.includes(format))
    throw new UsageError(`Each ${noun} is a file of its own as ${format}: name a folder with --out.`);
  if (binary.includes(format) && output.columns !== null)
    throw new UsageError(`A terminal cannot show ${format}: name a file with --out, or send it on through a pipe.`);
}

async function print(pieces: readonly Piece[], { format, noun }: Handing, session: Session): Promise<void> {
  for (const [index, piece] of pieces.entries()) {
    const { content, missing } = await piece.make();
    if (index > 0) session.out.write('\n');
    if (typeof content === 'string') session.out.write(content);
    else session.out.writeBytes(content);
    if (missing.length > 0) session.err.write(`${boxedReport([{ path: `${noun} as ${format}`, missing }])}\n`);
  }
}

async function write(
  pieces: readonly Piece[],
  files: readonly string[],
  noun: string,
  session: Session,
): Promise<void> {
  const queue = pieces.entries();
  const boxed: { path: string; missing: readonly string[] }[] = [];
  const faults: unknown[] = [];
  let written = 0;
  const work = async (): Promise<void> => {
    for (const [index, piece] of queue) {
      if (faults.length > 0) return;
      const file = files[index] ?? '';
      try {
        const { content, missing } = await piece.make();
        await session.putFile(file, content);
        written += 1;
        if (missing.length > 0) boxed.push({ path: shownPath(session.cwd, file), missing });
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  const [fault] = faults;
  if (fault instanceof Failure && pieces.length > 1)
    throw new Failure(`${fault.message} ${written} of ${counted(pieces.length, noun)} had been written, each whole.`);
  if (faults.length > 0) throw fault;
  if (boxed.length > 0) session.err.write(`${boxedReport(boxed)}\n`);
  const [first = ''] = files;
  const where =
    files.length === 1
      ? shownPath(session.cwd, first)
      : `${counted(files.length, noun)} into ${shownPath(session.cwd, dirname(first))}`;
  session.err.write(`Wrote ${where}.\n`);
}
