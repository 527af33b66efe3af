type Distance = (a: number, b: number) => number;

interface Leaf {
  readonly leaves: readonly [number];
}
interface Branch {
  readonly leaves: readonly number[];
  readonly left: Tree;
  readonly right: Tree;
}
type Tree = Leaf | Branch;

/** The least length of an order of a tree's leaves that begins and ends with two of them, and where its halves meet. */
interface Best {
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/**
 * An order of `count` things in which like stands by like: leaves of a clustering by average linkage (Sokal and
 * Michener, 1958), turned so that neighbours are as near as they can be (optimal leaf ordering: Bar-Joseph, Gifford and
 * Jaakkola, 2001). Always the same for the same distances; time grows with the cube of the count.
 */
export function seriate(count: number, distance: Distance): readonly number[] {
  const tree = cluster(count, distance);
  if (tree === undefined) return [];
  const best = new Map<Tree, Map<string, Best>>();
  measure(tree, distance, best);
  const ends = [...(best.get(tree) ?? [])].toSorted(([, a], [, b]) => a.length - b.length)[0];
  const [from = 0, to = 0] = ends?.[0].split(' ').map(Number) ?? [];
  const order = walk(tree, from, to, best);
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.toReversed();
}

function cluster(count: number, distance: Distance): Tree | undefined {
  let trees: Tree[] = Array.from({ length: count }, (_, index) => ({ leaves: [index] }));
  const apart = (a: Tree, b: Tree): number =>
    a.leaves.reduce((sum, one) => b.leaves.reduce((all, other) => all + distance(one, other), sum), 0) /
    (a.leaves.length * b.leaves.length);
  const known = new Map<Tree, Map<Tree, number>>();
  const between = (a: Tree, b: Tree): number => {
    const row = known.get(a) ?? new Map<Tree, number>();
    known.set(a, row);
    const value = row.get(b) ?? apart(a, b);
    row.set(b, value);
    return value;
  };
  while (trees.length > 1) {
    let [left, right] = [trees[0], trees[1]];
    let least = Infinity;
    for (const [index, a] of trees.entries()) {
      for (const b of trees.slice(index + 1)) {
        const value = between(a, b);
        if (value < least - 1e-12) [left, right, least] = [a, b, value];
      }
    }
    if (left === undefined || right === undefined) break;
    const joined: Branch = { leaves: [...left.leaves, ...right.leaves], left, right };
    trees = [...trees.filter((tree) => tree !== left && tree !== right), joined];
  }
  return trees[0];
}

const isBranch = (tree: Tree): tree is Branch => 'left' in tree;
const key = (from: number, to: number): string => `${from} ${to}`;

function measure(tree: Tree, distance: Distance, best: Map<Tree, Map<string, Best>>): void {
  const lengths = new Map<string, Best>();
  best.set(tree, lengths);
  if (!isBranch(tree)) {
    const [leaf] = tree.leaves;
    lengths.set(key(leaf, leaf), { length: 0, from: leaf, to: leaf });
    return;
  }
  const { left, right } = tree;
  measure(left, distance, best);
  measure(right, distance, best);
  for (const first of left.leaves) {
    // The best way from the first leaf through the left half and over to each leaf of the right one.
    const over = right.leaves.map((to) => {
      let found: Best = { length: Infinity, from: first, to };
      for (const from of left.leaves) {
        const length = (best.get(left)?.get(key(first, from))?.length ?? Infinity) + distance(from, to);
        if (length < found.length) found = { length, from, to };
      }
      return found;
    });
    for (const last of right.leaves) {
      let found: Best | undefined;
      for (const way of over) {
        const length = way.length + (best.get(right)?.get(key(way.to, last))?.length ?? Infinity);
        if (length < (found?.length ?? Infinity)) found = { ...way, length };
      }
      if (found === undefined) continue;
      lengths.set(key(first, last), found);
      lengths.set(key(last, first), { length: found.length, from: found.to, to: found.from });
    }
  }
}

function walk(tree: Tree, first: number, last: number, best: ReadonlyMap<Tree, ReadonlyMap<string, Best>>): number[] {
  if (!isBranch(tree)) return [...tree.leaves];
  const way = best.get(tree)?.get(key(first, last));
  if (way === undefined) return [...tree.leaves];
  const [from, to] = tree.left.leaves.includes(first) ? [tree.left, tree.right] : [tree.right, tree.left];
  return [...walk(from, first, way.from, best), ...walk(to, way.to, last, best)];
}
