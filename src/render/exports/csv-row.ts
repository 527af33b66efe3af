import { csvFormatRow } from 'd3';
import { asText } from './csv-text.ts';

/** A line of CSV, with its end (CRLF, RFC 4180); nothing stands for what is not known, and no text is run as a formula. */
export const csvRow = (fields: readonly (string | number | undefined | null)[]): string =>
  `${csvFormatRow(fields.map((field) => (typeof field === 'string' ? asText(field) : String(field ?? ''))))}\r\n`;
