import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { commentClass } from '../../briefing/digest/comment.ts';
import type { Messages } from '../../i18n/catalogue.ts';

/** Sets an analyst's comments apart: a note that says what it is, in words, so that it does also without a style. */
export default function rehypeComments({ messages }: { readonly messages: Messages }): (tree: Root) => void {
  return (tree) => {
    visit(tree, { type: 'element', tagName: 'blockquote' }, (quotation) => {
      const { className } = quotation.properties;
      if (!Array.isArray(className) || !className.includes(commentClass)) return;
      quotation.tagName = 'div';
      quotation.properties['role'] = 'note';
      // A line that is copied out of it says so too.
      quotation.properties['dataBy'] = messages.tradecraft.comment;
      quotation.children.unshift(h('p', { className: ['analyst-label'] }, messages.tradecraft.comment));
    });
  };
}
