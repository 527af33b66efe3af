declare module '*.woff2?url' {
  const address: string;
  export default address;
}

declare namespace App {
  /** What every page and component of one response shares; `middleware.ts` fills it. */
  interface Locals {
    readonly m: import('../i18n/catalogue.ts').Messages;
    readonly config: import('../content/schemas/briefing.ts').BriefingData;
    /** "5 articles. 4 do not name their outlet". */
    readonly holdings: string;
    /** Drafts in the site: none where it may be published. */
    readonly drafts: number;
    /** PDFs stand beside the pages. */
    readonly pdf: boolean;
    /** Some event is at a place, so that there is a page of places. */
    readonly hasMap: boolean;
  }
}
