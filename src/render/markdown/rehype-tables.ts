import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Messages } from '../../i18n/catalogue.ts';

/**
 * Puts each table into a region that scrolls by itself and takes the focus, so that a wide one is read on a phone and by
 * keyboard. Header cells say that they head a column; alignment becomes a class.
 */
export default function rehypeTables({ messages }: { readonly messages: Messages }): (tree: Root) => void {
  return (tree) => {
    visit(tree, { type: 'element', tagName: 'table' }, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      visit(node, 'element', prepareCell);
      const label = messages.body.table;
      parent.children[index] = h('div', { className: ['scroller'], role: 'region', ariaLabel: label, tabIndex: 0 }, [
        node,
      ]);
      return [SKIP, index + 1];
    });
  };
}

function prepareCell(cell: Element): void {
  if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
  const { align, ...properties } = cell.properties;
  cell.properties = {
    ...properties,
    ...(cell.tagName === 'th' && { scope: 'col' }),
    ...(typeof align === 'string' && { className: [`align-${align}`] }),
  };
}
