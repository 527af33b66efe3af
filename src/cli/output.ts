import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'red' | 'yellow' | 'green' | 'cyan';

/** A stream that a command writes to. */
export interface Output {
  write(text: string): void;
  writeBytes(bytes: Uint8Array): void;
  /** The text in a style where the stream shows styles: a terminal, unless `NO_COLOR` is set. */
  style(style: Style, text: string): string;
  /** Width in columns; null where the stream is not a terminal. */
  readonly columns: number | null;
}

export function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    writeBytes: (bytes) => void stream.write(bytes),
    style: (style, text) => styleText(style, text, { stream }),
    columns: stream.isTTY ? stream.columns : null,
  };
}
