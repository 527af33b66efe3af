/** The site's own copy of Pagefind's browser library; `publish/portable/scripts.ts` resolves it. */
declare module 'readout:pagefind' {
  export function createInstance(options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly language: string;
    readonly noWorker: true;
  }): Promise<import('../search/pagefind.ts').Pagefind>;
}
