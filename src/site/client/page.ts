import { keepColumns } from './columns.ts';
import { offerToCopy } from './copy-line/copy-line.ts';
import { highlight } from './highlight.ts';
import { listenForShortcut } from './shortcut.ts';

listenForShortcut(document);
keepColumns(document);
highlight(document, location.search);
offerToCopy(document);

const { worker } = document.documentElement.dataset;
if (worker !== undefined && 'serviceWorker' in navigator)
  // After all that the page itself asks for. A reader may forbid storage: then nothing is kept.
  addEventListener(
    'load',
    () => void import('./offline/start.ts').then(({ start }) => start(worker)).catch(() => undefined),
  );
