import { cellText, type Area } from "../cells/address";
import { table22 } from "../standard/table-22";
import { alerts } from "./alerts";
import type { SheetDraft } from "./sheet-draft";

/** Shows more digits of a composite score that two decimals would put beyond a limit of Table 22 (R11). */
export const highlightRounded = (draft: SheetDraft, area: Area): void => {
  const cell = `$${cellText(area)}`;
  const crosses = table22
    .map(({ lowerBound }) => `AND(${cell}<${lowerBound},ROUND(${cell},2)>=${lowerBound})`)
    .join(",");
  const formula = `=AND(ISNUMBER(${cell}),OR(${crosses}))`;
  draft.highlight({ area, formula, ...alerts.open, format: "0.00####" });
};
