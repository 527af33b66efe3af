import { resolve } from 'node:path';
import { messagesFor } from '../../src/i18n/catalogue.ts';
import { loadBriefing } from '../../src/publish/load.ts';
import { viewContext, type ViewContext } from '../../src/views/context.ts';

/** The fixture briefing about a crane: a shared utterance, a reversed position, silence, outlets not stated. */
export async function smallContext(): Promise<ViewContext> {
  const { briefing, problems } = await loadBriefing(resolve(import.meta.dirname, '../fixtures/small'));
  if (briefing === undefined || problems.length > 0)
    throw new Error(`The fixture has problems: ${JSON.stringify(problems)}`);
  return viewContext(briefing, messagesFor(briefing.config.language));
}

/** As a golden file has it. */
export const golden = (view: unknown): string => `${JSON.stringify(view, null, 2)}\n`;
