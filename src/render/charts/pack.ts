/** A stretch of a row, in pixels along the axis. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Something to place: its mark's extent, and where its label may stand, the best place first. */
export interface Packable<Label extends Extent> extends Extent {
  readonly labels: readonly Label[];
  /** The greater, the sooner it gets a label where there is no room for all. */
  readonly priority: number;
}

export interface Placed<Label extends Extent, Item extends Packable<Label>> {
  readonly item: Item;
  /** From 0. */
  readonly row: number;
  /** Null where no label fits. */
  readonly label: Label | null;
}

const gap = 10;

/**
 * Places items in rows so that neither marks nor labels overlap: interval partitioning, each in the first row that has
 * room for it and a label. Where that takes more than `most` rows, the marks alone are partitioned, and labels are added in
 * order of priority where there is room, if need be in another row. Items come in the order of their start.
 */
export function pack<Label extends Extent, Item extends Packable<Label>>(
  items: readonly Item[],
  most: number,
): readonly Placed<Label, Item>[] {
  return packLabelled(items, most) ?? packMarks(items, most);
}

function packLabelled<Label extends Extent, Item extends Packable<Label>>(
  items: readonly Item[],
  most: number,
): readonly Placed<Label, Item>[] | null {
  const rows: Extent[][] = [];
  const placed: Placed<Label, Item>[] = [];
  for (const item of items) {
    const found = firstFit<Label>(rows, item, [...rows.keys()]) ?? {
      row: rows.length,
      label: item.labels[0] ?? null,
    };
    if (found.row >= most) return null;
    take(rows, found.row, item, found.label);
    placed.push({ item, ...found });
  }
  return placed;
}

/** The first of some rows with room for an item and one of its labels. */
function firstFit<Label extends Extent>(
  rows: readonly Extent[][],
  item: Packable<Label>,
  among: readonly number[],
): { readonly row: number; readonly label: Label } | null {
  for (const row of among) {
    const taken = rows[row] ?? [];
    if (!isFree(taken, item)) continue;
    const label = item.labels.find((one) => isFree(taken, one));
    if (label !== undefined) return { row, label };
  }
  return null;
}

function packMarks<Label extends Extent, Item extends Packable<Label>>(
  items: readonly Item[],
  most: number,
): readonly Placed<Label, Item>[] {
  const rows: Extent[][] = [];
  const placed = new Map<Item, Placed<Label, Item>>();
  for (const item of items) {
    const found = rows.findIndex((taken) => isFree(taken, item));
    const row = found === -1 ? rows.length : found;
    take(rows, row, item, null);
    placed.set(item, { item, row, label: null });
  }
  for (const item of items.toSorted((a, b) => b.priority - a.priority)) {
    const own = placed.get(item)?.row ?? 0;
    rows[own] = (rows[own] ?? []).filter((extent) => extent !== item);
    const others = Array.from({ length: Math.max(rows.length, most) }, (_, row) => row).filter((row) => row !== own);
    const found = firstFit<Label>(rows, item, [own, ...others]) ?? { row: own, label: null };
    take(rows, found.row, item, found.label);
    placed.set(item, { item, ...found });
  }
  return withoutEmptyRows([...placed.values()]);
}

function withoutEmptyRows<Label extends Extent, Item extends Packable<Label>>(
  placed: readonly Placed<Label, Item>[],
): readonly Placed<Label, Item>[] {
  const used = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  return placed.map((one) => ({ ...one, row: used.indexOf(one.row) }));
}

function take(rows: Extent[][], row: number, item: Extent, label: Extent | null): void {
  const taken = rows[row] ?? [];
  rows[row] = taken;
  taken.push(item, ...(label === null ? [] : [label]));
}

function isFree(taken: readonly Extent[], { from, to }: Extent): boolean {
  return taken.every((extent) => to + gap <= extent.from || from >= extent.to + gap);
}
