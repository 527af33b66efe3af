import { withFirstReferences } from './first-references.ts';
import { withHeadingIds } from './heading-ids.ts';

/** A page with the ids that only the whole of it can give. */
export const finished = (html: string): string => withHeadingIds(withFirstReferences(html));
