import { InvalidArgumentError } from 'commander';

/** A port number, as an option gives it. */
export function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 65_535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return number;
}
