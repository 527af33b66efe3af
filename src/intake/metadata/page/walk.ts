/** What is done at the nodes of a tree, in the order of the document. */
export interface Visitor {
  /** Whether to go into an element. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (text: string) => void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Walks over the nodes below `root`, itself included, without recursion: pages may be nested without end. */
export function walk(root: Element, { enter, leave, text }: Visitor): void {
  let node: Node = root;
  for (;;) {
    let down: Node | null = null;
    if (isElement(node)) {
      if (enter(node)) down = node.firstChild;
      if (down === null) leave(node);
    } else if (node.nodeType === 3) text(node.nodeValue ?? '');
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      const above: Node | null = node.parentNode;
      if (above === null || !isElement(above)) return;
      leave(above);
      node = above;
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
