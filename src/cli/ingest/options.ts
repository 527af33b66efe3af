import { InvalidArgumentError } from 'commander';
import { explainEdtf } from '../../edtf/parse.ts';
import { language } from '../../content/schemas/common.ts';
import { outletId, type OutletId } from '../../content/schemas/ids.ts';

/** The options of `ingest`, as commander gives them. */
export interface IngestOptions {
  readonly content?: string;
  readonly documents?: string;
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: OutletId;
  readonly language?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly jobs: number;
  readonly maxBytes: number;
  /** Seconds. */
  readonly timeout: number;
  readonly maxRedirects: number;
  readonly allowPrivate?: boolean;
}

export function date(value: string): string {
  const wrong = explainEdtf(value);
  if (wrong !== null) throw new InvalidArgumentError(wrong);
  return value;
}

export function languageTag(value: string): string {
  if (!language.safeParse(value).success)
    throw new InvalidArgumentError('It must be a language tag such as en, pt-BR or ar.');
  return value;
}

export function outlet(value: string): OutletId {
  const read = outletId.safeParse(value);
  if (!read.success)
    throw new InvalidArgumentError('It must be the id of an outlet, which is the name of its file without .yaml.');
  return read.data;
}

export function webAddress(value: string): string {
  const protocol = URL.parse(value)?.protocol;
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new InvalidArgumentError('It must be an address that begins with http:// or https://.');
  return value;
}

/** Reads whole numbers from `least` on. */
export const wholeFrom =
  (least: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
    return number;
  };

export function seconds(value: string): number {
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number <= 0 || number > 86_400)
    throw new InvalidArgumentError('It must be a number of seconds, more than 0.');
  return number;
}
