import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';

/** What is done at the nodes of a tree, in the order of the document. */
export interface Visitor {
  /** Whether to go into an element. */
  enter(element: Element): boolean;
  /** Behind all that is in an element that was gone into. */
  leave(element: Element): void;
  text(text: string): void;
}

/** Walks over all of a page without recursion. */
export function walk(document: Document, visitor: Visitor): void {
  let holder: Element | null = null;
  let node: ChildNode | null = document.firstChild;
  for (;;) {
    if (node === null) {
      if (holder === null) return;
      visitor.leave(holder);
      node = holder.next;
      holder = holder.parent !== null && isTag(holder.parent) ? holder.parent : null;
    } else if (isTag(node) && visitor.enter(node)) {
      holder = node;
      node = node.firstChild;
    } else {
      if (isText(node)) visitor.text(node.data);
      node = node.next;
    }
  }
}
