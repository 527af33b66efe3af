import { keepColumns } from './columns.ts';
import { offerToCopy } from './copy-line/copy-line.ts';
import { highlight } from './highlight.ts';
import { listenForShortcut } from './shortcut.ts';

listenForShortcut(document);
keepColumns(document);
highlight(document, location.search);
offerToCopy(document);
