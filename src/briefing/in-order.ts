/**
 * Results of a task over items in the items' order, with up to `ahead` tasks begun and not yet taken. A task that fails
 * ends the walk, so tasks give their failures as results.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const begun: Promise<R>[] = [];
  for (const item of items) {
    begun.push(task(item));
    const first = begun.length < ahead ? undefined : begun.shift();
    if (first !== undefined) yield await first;
  }
  yield* begun;
}
