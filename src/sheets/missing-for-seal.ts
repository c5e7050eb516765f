import { asShown, isBlank } from "../cells/cell-value";
import { entryAt, type Entry } from "../cells/grid";
import type { MissingEntry } from "../faults/missing-entry";
import { isExternalKey, requiredKeys, type RequiredKey } from "../standard/records";
import { recordChoiceFromText } from "../strings/record-choice-from-text";
import { infoName } from "./defined-names";
import { hasPart } from "./file-format";
import { formatIn, type Reading } from "./reading";

/** What the assessment lacks before it may be sealed; files of earlier formats are sealed without. */
export const missingForSeal = ({ named }: Pick<Reading, "named">): readonly MissingEntry[] => {
  if (!hasPart(formatIn({ named }), "report")) return [];
  const entered = (key: RequiredKey | "kind"): Entry | null => {
    const grid = named.get(infoName(key));
    return grid ? entryAt(grid, 0, 0) : null;
  };
  const kind = entered("kind");
  const isSelf =
    kind !== null && recordChoiceFromText("kind", asShown(kind.value).trim()) === "self";
  return requiredKeys.flatMap((key) => {
    if (isSelf && isExternalKey(key)) return [];
    const entry = entered(key);
    if (entry && !isBlank(entry.value)) return [];
    return [{ key, where: entry?.where ?? { name: infoName(key) } }];
  });
};
