import { createContext, useContext } from "react";
import { keepText, keptParts } from "./kept-texts";

/** Where a person is in a workbook's pane: the place, the item whose card is shown, how far it is scrolled, what is unfolded. */
export interface Whereabouts {
  readonly place: string;
  readonly item: string | null;
  readonly scroll: number;
  readonly unfolded: readonly string[];
}

const atFirst: Whereabouts = { place: "progress", item: null, scroll: 0, unfolded: [] };

/** Remembers where a person is in one workbook, beyond a reload of the pane; of one without ids, only until then. */
export class PlaceMemory {
  private readonly key: string | null;
  private its: Whereabouts;

  constructor(workbook: string | null) {
    this.key = workbook && `tanping:place:${workbook}`;
    this.its = (this.key && read(this.key)) || atFirst;
  }

  current(): Whereabouts {
    return this.its;
  }

  note(change: Partial<Whereabouts>): void {
    this.its = { ...this.its, ...change };
    if (this.key) keepText(this.key, JSON.stringify(this.its));
  }

  isUnfolded(part: string): boolean {
    return this.its.unfolded.includes(part);
  }

  fold(part: string, isUnfolded: boolean): void {
    const others = this.its.unfolded.filter((its) => its !== part);
    this.note({ unfolded: isUnfolded ? [...others, part] : others });
  }
}

/** What was kept, as far as it can be read. */
const read = (key: string): Whereabouts | null => {
  const its = { ...atFirst, ...keptParts<Whereabouts>(key) } as Whereabouts;
  const isSound = typeof its.scroll === "number" && Array.isArray(its.unfolded);
  return isSound ? its : null;
};

export const PlaceMemoryContext = createContext(new PlaceMemory(null));
export const usePlaceMemory = (): PlaceMemory => useContext(PlaceMemoryContext);
