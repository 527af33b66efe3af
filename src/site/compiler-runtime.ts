import { Fragment, renderComponent as render } from 'astro/runtime/server/index.js';

/** What compiled components call; it stands in the place of `astro/compiler-runtime`. */
export * from 'astro/runtime/server/index.js';

/**
 * As Astro's own, but a fragment is the template within it, which is written with the template around it. Astro's own
 * are rendered each apart, piece by piece; a page has hundreds.
 */
export const renderComponent: typeof render = (result, name, component, props, slots) =>
  component === Fragment && slots?.['default'] !== undefined
    ? slots['default'](result)
    : render(result, name, component, props, slots);
