import { highlight } from './highlight.ts';
import { listenForShortcut } from './shortcut.ts';

listenForShortcut(document);
highlight(document, location.search);
