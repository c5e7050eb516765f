import type { Area } from "../../book/area";
import type { RangeRef, Region } from "./range-ref";
import { shiftArea, type Shift } from "./shift-area";

type Kept = { readonly class: "Range"; readonly self: RangeRef } | KeptRegion | KeptRegions;
interface KeptRegion {
  readonly class: "RangeAreas";
  readonly self: Region;
}

interface KeptRegions {
  readonly class: "WorkbookRangeAreas";
  readonly self: readonly Region[];
}

const partsOf = (kept: Kept): readonly RangeRef[] => {
  if (kept.class === "Range") return [kept.self];
  return kept.class === "RangeAreas" ? kept.self : kept.self.flat();
};

/** The ranges add-ins hold: those of the batch that is running, and those kept (tracked) beyond it. */
export class RangeReferences {
  private readonly kept = new Map<string, Kept>();
  private readonly ids = new Map<unknown, string>();
  private passing: RangeRef[] = [];
  private next = 1;

  /** A range that follows its cells until the batch ends, or longer when it is kept. */
  at(sheetId: string, area: Area): RangeRef {
    const range = { sheetId, area };
    this.passing.push(range);
    return range;
  }

  keep(range: Kept): void {
    if (this.ids.has(range.self)) return;
    const id = `range-${this.next++}`;
    this.ids.set(range.self, id);
    this.kept.set(id, range);
  }

  idOf(self: unknown): string | undefined {
    return this.ids.get(self);
  }

  byId(id: string): Kept | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    const kept = this.kept.get(id);
    if (kept === undefined) return;
    this.kept.delete(id);
    this.ids.delete(kept.self);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  get count(): number {
    return this.kept.size;
  }

  /** The batch is over: what nobody keeps is gone. */
  endBatch(): void {
    this.passing = [];
  }

  /** Rows or columns of a sheet came or went, or cells as wide as some areas. */
  shift(sheetId: string, shift: Shift, moves: (area: Area) => boolean = () => true): void {
    const living = new Set([...this.passing, ...[...this.kept.values()].flatMap(partsOf)]);
    for (const range of living)
      if (range.sheetId === sheetId && moves(range.area)) range.area = shiftArea(range.area, shift);
  }
}
