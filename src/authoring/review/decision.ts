import { z } from 'zod';

/** What an editor did with a proposal; `became` names what came of it, as `statement asks-for-proof`. */
export const decision = z.strictObject({
  state: z.enum(['accepted', 'rejected', 'skipped']),
  became: z.string().exactOptional(),
});

/** Decisions by the proposal's key. A proposal without one still waits. */
export const decisions = z.record(z.string(), decision);

export type Decision = z.infer<typeof decision>;
