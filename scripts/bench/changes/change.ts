import type { Tool } from '../tools/tool.ts';

/** What an editor changes, made in a tool's own copy of the briefing. */
export interface Change {
  /** The figure that it is reported as. */
  readonly id: 'changed' | 'stated' | 'removed' | 'renamed';
  /** For a line of progress. */
  readonly what: string;
  apply(tool: Tool): void;
  /** What the built site shows or does not show although it should, in a sentence; nothing where all is right. */
  wrongIn(tool: Tool): Promise<string | undefined>;
  /** Puts everything back as it was. */
  undo(tool: Tool): void;
}
