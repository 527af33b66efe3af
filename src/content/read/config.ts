import { fileProblem, type Problem } from '../problem.ts';
import { briefing as briefingSchema, type BriefingData } from '../schemas/briefing.ts';
import { legible } from './characters.ts';
import { checkValue, parsePiece, type YamlPiece } from './entry.ts';
import { briefingFile, type Folder } from './folder.ts';
import { foundText, type FoundText } from './found-text.ts';

interface ConfigResult {
  readonly config?: BriefingData;
  readonly problems: readonly Problem[];
}

/** Reads `briefing.yaml`. */
export const readConfig = async (folder: Folder, files: readonly string[]): Promise<ConfigResult> =>
  configIn(files.includes(briefingFile) ? await foundText(folder, briefingFile) : undefined);

/** What `briefing.yaml` holds; `found` is absent where there is none. */
export function configIn(found: FoundText | undefined): ConfigResult {
  if (found === undefined) {
    return {
      problems: [
        fileProblem(
          briefingFile,
          'no-briefing',
          'The folder has no briefing.yaml, so it is not a briefing.',
          'Name another folder, or begin one with "readout init".',
        ),
      ],
    };
  }
  if (!found.ok) return { problems: [found.problem] };
  const { text, problems } = legible(briefingFile, found.text);
  const piece: YamlPiece = { file: briefingFile, yaml: text, yamlLine: 1 };
  const parsed = parsePiece(piece);
  const checked = parsed.ok ? checkValue(parsed.data, briefingSchema, 'briefing.yaml', piece) : parsed;
  return checked.ok ? { config: checked.data, problems } : { problems: [...problems, ...checked.problems] };
}
