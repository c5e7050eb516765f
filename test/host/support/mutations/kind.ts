import type { Chance } from "./chance";
import { packed, type Parts } from "./genuine";

/** A kind of ambiguity that can be planted into a file. */
export interface Kind {
  readonly says: string;
  /** The bytes of the file with one of its kind in it. */
  readonly plant: (parts: Parts, chance: Chance) => Uint8Array;
}

/** A kind that lies in the texts of parts. */
export const inParts = (says: string, change: (parts: Parts, chance: Chance) => Parts): Kind => ({
  says,
  plant: (parts, chance) => packed(change(parts, chance)),
});
