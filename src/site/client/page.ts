import { keepColumns } from './columns.ts';
import { offerToCopy } from './copy-line/copy-line.ts';
import { highlight } from './highlight.ts';
import { listenForShortcut } from './shortcut.ts';

listenForShortcut(document);
keepColumns(document);
highlight(document, location.search);
offerToCopy(document);

// Only a hosted site names its worker; a reader may forbid what follows, and misses nothing else.
const { worker } = document.documentElement.dataset;
if (worker !== undefined) void import('./hosted.ts').then(({ beHosted }) => beHosted(worker)).catch(() => undefined);
