import type { Area } from "../../book/area";
import { around } from "../../book/areas";
import { besideOf } from "../../book/operations/repeat-cells";
import type { Sheet } from "../../book/sheet";
import type { Filling } from "../../book/typed-input/filling";
import { refusalText } from "../entry/refusal-text";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { fillFromEdge } from "./fill-from-edge";
import { useOneArea } from "../keys/use-one-area";

/** Filling the selection from its first row or column, and going on with it further than it reaches. */
export interface Fill {
  fromEdge(side: "down" | "right"): void;
  goOn(filling: Filling): void;
}

export const useFill = (sheet: Sheet): Fill => {
  const { book, tell } = useWorkspace();
  const say = useSentences();
  const isOneArea = useOneArea(sheet);
  const fill = (area: Area, filling: Filling): "filled" | "refused" => {
    const entered = book.fillCells({ sheetId: sheet.id, area }, filling);
    if (entered.kind !== "refused") return "filled";
    tell({ kind: "message", text: refusalText(entered, say) });
    return "refused";
  };
  return {
    fromEdge: (side) => {
      if (!isOneArea()) return;
      const found = fillFromEdge(sheet.selection.area, side);
      if (found) fill(found.from, { side, count: found.count, constants: "repeated" });
    },
    goOn: (filling) => {
      const { area, row, column } = sheet.selection;
      if (fill(area, filling) === "refused") return;
      const whole = around(area, besideOf(area, filling.side, filling.count));
      book.select(sheet.id, whole, { row, column });
    },
  };
};
