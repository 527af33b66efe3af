/** A function that is there once its module is read: whoever does not call it does not wait for that. */
export type Later<Called extends (...given: never[]) => unknown> = (
  ...given: Parameters<Called>
) => Promise<Awaited<ReturnType<Called>>>;

/** Makes such a function; `load` reads the module. */
export const later =
  <Given extends unknown[], Gives>(load: () => Promise<(...given: Given) => Gives | Promise<Gives>>) =>
  async (...given: Given): Promise<Gives> =>
    await (
      await load()
    )(...given);
