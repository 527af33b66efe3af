import { blocksFrom, lineBreak, picture, type Block, type Box, type Piece } from './block.ts';
import { hintsOf, isHidden } from './hints.ts';
import { inlineTags, silentTags, strongTags } from './tags.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  /** All boxes, each behind the one that holds it; the first holds all. */
  readonly boxes: readonly Box[];
}

/** The blocks of a page in order, and the boxes that hold them: one walk, without recursion. */
export function blocksOf(document: Document): Blocks {
  const walk = new Walk(document.documentElement);
  // A broken page may go on behind its root.
  for (const root of document.children) walkThrough(root, walk);
  return walk.end();
}

function walkThrough(root: Element, walk: Walk): void {
  if (!walk.enter(root)) return;
  let holder: Node = root;
  let node = root.firstChild;
  for (;;) {
    if (node === null) {
      if (isElement(holder)) walk.leave(holder);
      if (holder === root) return;
      node = holder.nextSibling;
      holder = holder.parentNode ?? root;
    } else if (isElement(node) && walk.enter(node)) {
      holder = node;
      node = node.firstChild;
    } else {
      if (isText(node)) walk.text(node.data);
      node = node.nextSibling;
    }
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Where a walk stands: the box it is in, the inline elements open in that box, the text since the last block. */
class Walk {
  readonly #blocks: Block[] = [];
  readonly #boxes: Box[] = [];
  #pieces: Piece[] = [];
  #box: Box;
  #links = 0;
  #strongs = 0;
  /** Inline elements open in each open box, the present one's last. */
  readonly #inlines: Element[][] = [[]];

  constructor(root: Element) {
    this.#box = this.#open(root, null);
  }

  /** False where the walk should not go into the element. */
  enter(element: Element): boolean {
    const tag = element.localName;
    if (silentTags.has(tag)) return false;
    if (tag === 'br') {
      this.#pieces.push(lineBreak);
      return false;
    }
    if (tag === 'img') {
      this.#pieces.push(picture);
      return false;
    }
    if (tag === 'a') this.#links += 1;
    if (strongTags.has(tag)) this.#strongs += 1;
    if (inlineTags.has(tag)) this.#inlines.at(-1)?.push(element);
    else {
      this.#flush();
      this.#inlines.push([]);
      this.#box = this.#open(element, this.#box);
    }
    return true;
  }

  leave(element: Element): void {
    const tag = element.localName;
    if (tag === 'a') this.#links -= 1;
    if (strongTags.has(tag)) this.#strongs -= 1;
    if (inlineTags.has(tag)) this.#inlines.at(-1)?.pop();
    else {
      this.#flush();
      this.#inlines.pop();
      this.#box.to = this.#blocks.length;
      this.#box = this.#box.parent ?? this.#box;
    }
  }

  text(text: string): void {
    const inline = this.#inlines.at(-1)?.[0] ?? null;
    this.#pieces.push({ text, linked: this.#links > 0, strong: this.#strongs > 0, inline });
  }

  end(): Blocks {
    this.#flush();
    this.#box.to = this.#blocks.length;
    return { blocks: this.#blocks, boxes: this.#boxes };
  }

  #flush(): void {
    for (const block of blocksFrom(this.#pieces, this.#box)) this.#blocks.push(block);
    this.#pieces = [];
  }

  #open(element: Element, parent: Box | null): Box {
    const from = this.#blocks.length;
    const box: Box = {
      tag: element.localName,
      element,
      parent,
      hints: hintsOf(element),
      itemprop: element.getAttribute('itemprop') ?? '',
      hidden: parent?.hidden === true || isHidden(element),
      children: [],
      from,
      to: from,
    };
    parent?.children.push(box);
    this.#boxes.push(box);
    return box;
  }
}
