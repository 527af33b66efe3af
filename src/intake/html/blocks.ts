import type { Document, Element } from 'domhandler';
import { blocksFrom, lineBreak, picture, type Block, type Box, type Piece } from './block.ts';
import { hintsOf, isHidden } from './hints.ts';
import { inlineTags, silentTags, strongTags } from './tags.ts';
import { walk, type Visitor } from './walk.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  /** All boxes, each behind the one that holds it; the first holds all. */
  readonly boxes: readonly Box[];
}

/** The blocks of a page in order, and the boxes that hold them. */
export function blocksOf(document: Document): Blocks {
  const gatherer = new BlockGatherer();
  walk(document, gatherer);
  return gatherer.end();
}

/** Where a walk stands: the box it is in, the inline elements open in that box, the text since the last block. */
class BlockGatherer implements Visitor {
  readonly #blocks: Block[] = [];
  readonly #boxes: Box[] = [];
  #pieces: Piece[] = [];
  #box = this.#open('html', null, null);
  #links = 0;
  #strongs = 0;
  /** Inline elements open in each open box, the present one's last. */
  readonly #inlines: Element[][] = [[]];

  enter(element: Element): boolean {
    const tag = element.name;
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
      this.#box = this.#open(tag, element, this.#box);
    }
    return true;
  }

  leave({ name: tag }: Element): void {
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

  /** The box of all the page is of no element. */
  #open(tag: string, element: Element | null, parent: Box | null): Box {
    const from = this.#blocks.length;
    const box: Box = {
      tag,
      parent,
      hints: hintsOf(element),
      itemprop: element?.attribs['itemprop'] ?? '',
      hidden: parent?.hidden === true || (element !== null && isHidden(element)),
      children: [],
      from,
      to: from,
    };
    parent?.children.push(box);
    this.#boxes.push(box);
    return box;
  }
}
