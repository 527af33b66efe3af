/**
 * The Content-Security-Policy of every page: nothing inline, nothing from another host. Pagefind compiles WebAssembly.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Whether a development server answers: it puts scripts and styles into its pages. A build never does, whatever its mode. */
export const isServed = import.meta.hot !== undefined;
