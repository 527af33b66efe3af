import type { Messages } from '../i18n/catalogue.ts';
import type { OutletTag } from '../views/parts/outlet-tag.ts';

/** An outlet's tag in full, as text. */
export const outletName = (tag: OutletTag, m: Messages): string =>
  tag.stated ? tag.link.text : m.outlet.unstated(tag.number);
