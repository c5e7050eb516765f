import { asShown } from "../cells/cell-value";
import { entryAt } from "../cells/grid";
import { toText } from "../exact/ratio";
import { sealChange, type SealChange } from "../faults/seal-change";
import type { ScoreCard } from "../scoring/score-assessment";
import { names } from "../sheets/defined-names";
import type { Reading } from "../sheets/reading";
import { writtenState } from "../sheets/written-state";
import type { Language } from "../strings/language";

/** A reading, the score card of its entries, and the workbook's language. */
interface Recomputed {
  readonly reading: Reading;
  readonly card: ScoreCard;
  readonly language: Language;
}

const shown = ({ named }: Reading, name: string): string => {
  const grid = named.get(name);
  return grid ? asShown(entryAt(grid, 0, 0).value) : "";
};

/** Whether the result that the workbook shows is the one its entries make. */
export const resultChanges = ({ reading, card, language }: Recomputed): readonly SealChange[] => {
  const name = names.resultComposite;
  switch (writtenState(reading, card, language)) {
    case "changed": {
      const recomputed = card.composite ? toText(card.composite.score) : "—";
      const facts = { written: shown(reading, name), recomputed };
      return [sealChange("result-differs", { where: { name }, key: name }, facts)];
    }
    case "differs": {
      const key = names.composite;
      return [sealChange("formulas-differ", { where: { name: key }, key }, {})];
    }
    default:
      return [];
  }
};
