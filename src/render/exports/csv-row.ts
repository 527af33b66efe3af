import { csvFormatRow } from 'd3';

/** A line of CSV, with its end; nothing stands for what is not known. */
export const csvRow = (fields: readonly (string | number | undefined | null)[]): string =>
  `${csvFormatRow(fields.map((field) => String(field ?? '')))}\n`;
