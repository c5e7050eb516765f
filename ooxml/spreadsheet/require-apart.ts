import { UnreadablePackage } from "../unreadable-package";
import type { Area } from "./area";
import { AreasDown } from "./areas-down";

/** Requires that no two areas of one kind have cells in common; throws UnreadablePackage. */
export const requireApart = (what: string, areas: readonly Area[]): void => {
  const down = new AreasDown();
  for (const area of [...areas].sort((one, other) => one.row - other.row))
    if (down.add(area) === "in the way")
      throw new UnreadablePackage("ambiguous", `Two ${what} have the same cells.`);
};
