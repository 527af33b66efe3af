export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of comma-separated values as RFC 4180 has it: quoted where it must be, lines ended by CRLF or LF. */
export function readTable(text: string): Table {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
    if (end === '') break;
  }
  const [columns = [], ...others] = rows.filter((row) => row.length > 1);
  return { columns, rows: others };
}
