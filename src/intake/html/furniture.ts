import type { Amounts } from './amount.ts';
import type { Box } from './block.ts';
import { names } from './names.ts';
import { headingTags } from './tags.ts';

const furnitureTags: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'button', 'fieldset', 'menu', 'label']);
const neverFurniture: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** The boxes that are no part of a report, by their element or what their names say, with all boxes in them. */
export function furnitureOf(boxes: readonly Box[], amounts: Amounts): ReadonlySet<Box> {
  const [page] = boxes;
  const all = page === undefined ? 0 : amounts.prose(page);
  const found = new Set<Box>();
  for (const box of boxes) {
    if (box.hidden || (box.parent !== null && found.has(box.parent)) || isFurniture(box, amounts.prose(box) / all))
      found.add(box);
    else if (!found.has(box)) for (const below of belowForeignHeading(box)) found.add(below);
  }
  return found;
}

/** `part` is the part of all running text that the box holds: what holds much is the report, whatever it is called. */
function isFurniture(box: Box, part: number): boolean {
  if (neverFurniture.has(box.tag)) return false;
  if (box.tag === 'nav') return true;
  if (part > 0.9) return false;
  if (names('foreign', box.hints)) return true;
  return part < 0.4 && (furnitureTags.has(box.tag) || (names('furniture', box.hints) && !isEmbedded(box)));
}

/** What is shown within a report, as a post of a social network, is called after where it is from. */
const isEmbedded = ({ hints, tag }: Box): boolean =>
  tag === 'blockquote' || / [^ ]*(?:embed|tweet|blockquote|pull-?quote)/u.test(hints);

/** What stands below a heading that is called "related" and the like, up to the next heading. */
function belowForeignHeading(box: Box): readonly Box[] {
  let below = false;
  return box.children.filter((child) => {
    if (headingTags.has(child.tag)) below = names('foreign', child.hints);
    return below;
  });
}
