import { bySources, type FindReader } from '../facts/file-reader.ts';

/**
 * What reads a briefing's files, of its site's program where that is bundled: after a change of a text the program is
 * needed next, and to load the same code from its sources too takes a tenth of such a build.
 */
export const byProgram =
  (state: string, code: string): FindReader =>
  async (config) => {
    const { loadProgram, programThere } = await import('./built-program.ts');
    const program = config === undefined ? null : await programThere(state, code, config);
    if (program === null) return bySources(config);
    const { findFile, makeFound } = (await loadProgram(program)).files;
    return {
      findFile,
      // What tells the line of an error stands among the packages, where a bundle finds none: such texts the sources read.
      makeFound: (...given) => makeFound(...given).catch(async () => (await bySources(config)).makeFound(...given)),
    };
  };
