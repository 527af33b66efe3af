/** What we use of the `edtf` package, which carries no types: its syntax tree. Months count from 0, seasons from 21. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type: string;
    readonly values: readonly unknown[];
    /** Bit mask of unspecified digits, `YYYYMMDD` from the lowest bit up. */
    readonly unspecified?: number;
  }
  /** Throws where `text` is not in the grammar. */
  export function parse(text: string): EdtfNode;
}
