import { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import { commentClass } from '../../briefing/digest/comment.ts';

const neither = new Set(['img', 'input', 'picture', 'source']);

/**
 * What may come out of a text: GitHub's list without images (a page asks no other host for anything) and with links to
 * the web and mail alone. No attribute of a text becomes an id: all ids are ours, so none needs a prefix.
 */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !neither.has(name)),
  attributes: {
    ...defaultSchema.attributes,
    h2: [],
    blockquote: [...(defaultSchema.attributes?.['blockquote'] ?? []), ['className', commentClass]],
    '*': [...(defaultSchema.attributes?.['*'] ?? []), ['className', 'vh']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobberPrefix: '',
};
