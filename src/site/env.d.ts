declare module '*.woff2?url' {
  const address: string;
  export default address;
}

declare namespace App {
  /** What every page and component of one response shares; `middleware.ts` fills it. */
  type Frame = import('../views/frame.ts').Frame;
  /** What a page is made with, where it is not made of the whole briefing. */
  interface Given extends Pick<Locals, 'context' | 'matcher'> {
    readonly frame: Frame;
  }
  interface Locals extends Frame {
    readonly given?: Given | undefined;
    /** Bodies by file, as they were checked; without them they are read as they are. */
    readonly bodies?: import('../publish/program/program.ts').Bodies | undefined;
    readonly m: import('../i18n/catalogue.ts').Messages;
    /** What every view is made from. */
    readonly context: import('../views/context.ts').ViewContext;
    /** Finds the actors that a text names. */
    readonly matcher: import('../briefing/mentions/matcher.ts').Matcher;
    /** Of the page below the base, as `actors/russia/`. */
    readonly path: string;
    /** PDFs stand beside the pages. */
    readonly pdf: boolean;
    /** Drafts are taken in. */
    readonly withDrafts: boolean;
  }
}
