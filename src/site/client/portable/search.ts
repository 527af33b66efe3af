import { createInstance } from 'readout:pagefind';

/** Hands the search page its engine in a copy that is opened without a server, where no script can import another. */
window.openPagefind = () => {
  const { lang, dataset } = document.documentElement;
  const baseUrl = dataset['base'] ?? '/';
  return createInstance({ basePath: `${baseUrl}pagefind/`, baseUrl, language: lang.toLowerCase(), noWorker: true });
};
