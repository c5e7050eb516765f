import type { Area } from "../cells/address";
import { alerts } from "./alerts";
import { names } from "./defined-names";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

/** Marks cells of a written result that no longer is the formulas' own; the word for it stands in the check. */
export const highlightStale = (draft: SheetDraft, { words }: SheetLanguage, area: Area): void => {
  const { resultCheck } = names;
  const formula = `=AND(LEN(${resultCheck})>0,${resultCheck}<>"${words.a3.checks.agrees}")`;
  draft.highlight({ area, formula, ...alerts.open });
};
