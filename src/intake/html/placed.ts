import type { Role } from '../extracted.ts';
import type { Block } from './block.ts';

/** A block that was taken for one of the report's, and its place among all blocks. */
export interface Placed {
  readonly block: Block;
  readonly at: number;
}

const reportRoles: ReadonlySet<Role> = new Set<Role>(['text', 'item', 'quotation', 'heading']);

/** The blocks that are taken for the report's as yet. */
export const reportIn = (blocks: readonly Block[], roles: readonly Role[]): readonly Placed[] =>
  blocks.flatMap((block, at) => (reportRoles.has(roles[at] ?? 'furniture') ? [{ block, at }] : []));
