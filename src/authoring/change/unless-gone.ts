/** What a task on a file gives; nothing where there is no such file. */
export function unlessGone<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
