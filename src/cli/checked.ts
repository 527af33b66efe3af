import { Failure } from '../content/failure.ts';
import type { Loaded } from '../publish/load.ts';
import { problemReport, tally, tallyLine } from './problem-report.ts';
import type { Session } from './session.ts';

/** A briefing that may be rendered: read, resolved, without an error. */
export type Sound = Loaded & Required<Pick<Loaded, 'config' | 'briefing'>>;

/** Reads a briefing and lists its problems on stderr; null where there is an error among them. */
export async function soundBriefing(
  content: string,
  session: Session,
  options: { readonly drafts?: boolean | undefined } = {},
): Promise<Sound | null> {
  const loaded = await session.loadBriefing(content, { drafts: options.drafts === true });
  const { config, briefing, problems } = loaded;
  const { errors } = tally(problems);
  if (errors > 0) {
    session.err.write(
      `${problemReport(problems, content, session.cwd, session.err)}\n${tallyLine(tally(problems))}.\n`,
    );
    return null;
  }
  if (config === undefined || briefing === undefined)
    throw new Failure(`${content} is not a briefing: it has no briefing.yaml.`);
  return { ...loaded, config, briefing };
}
