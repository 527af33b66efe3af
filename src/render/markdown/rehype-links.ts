import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Links of a text: those to other sites are marked as external and keep no hold on the page; paths without a scheme are
 * below the briefing's base (`actors/russia/`), so that they lead to the same place from every page.
 */
export default function rehypeLinks({ base }: { readonly base: string }): (tree: Root) => void {
  return (tree) => {
    visit(tree, { type: 'element', tagName: 'a' }, (link) => {
      const { href } = link.properties;
      if (typeof href !== 'string' || /^(?:#|mailto:)/i.test(href)) return;
      if (/^(?:https?:)?\/\//i.test(href)) link.properties['rel'] = ['external', 'noopener'];
      else link.properties['href'] = base + href.replace(/^(?:\.?\/)+/, '');
    });
  };
}
