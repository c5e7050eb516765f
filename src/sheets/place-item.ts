import { tableA1English } from "../strings/en-US/table-a1";
import type { ScoredItem } from "../standard/table-a1";
import { a1Column, a1Helpers } from "./a1-column";
import { listName } from "./defined-names";
import { pointsFormulas } from "./points-formulas";
import { rowCheckFormula } from "./row-check-formula";
import type { SheetDraft } from "./sheet-draft";
import type { SheetLanguage } from "./sheet-language";

interface Placed {
  readonly item: ScoredItem;
  readonly row: number;
}

/** One scored row of Table A.1: what is printed, its entry cells with their rules, and its check. */
export const placeItem = (
  draft: SheetDraft,
  language: SheetLanguage,
  { item, row }: Placed,
): void => {
  const text = language.printed(item.text, tableA1English[item.id]);
  draft.row(row, a1Column.text, [text], "text");
  draft.fit(row, text, draft.width(a1Column.text));
  fitGroupNames(draft, language, { item, row });
  draft.row(row, a1Column.score, [null], "entry");
  draft.row(row, a1Column.maximum, [Number(item.maximum)], "center");
  draft.row(row, a1Column.id, [item.id], "id");
  draft.row(row, a1Column.notApplicable, [null], "entryText");
  draft.row(row, a1Column.selfScore, [null], "entry");
  draft.row(row, a1Column.evidence, [null, null], "entryText");
  draft.row(row, a1Column.siteConfirmed, [null], "entry");
  draft.row(row, a1Column.check, [rowCheckFormula(language, row)], "faint");
  draft.row(row, a1Helpers.earned, pointsFormulas(row), "helper");
  placeRules(draft, language, { item, row });
};

/** A short group must still be high enough for its indicator's name. */
const fitGroupNames = (draft: SheetDraft, { printed }: SheetLanguage, { item, row }: Placed) => {
  const { indicator } = item;
  const name = printed(indicator.name, tableA1English[indicator.id]);
  draft.fitShare(row, name, {
    width: draft.width(a1Column.indicator),
    rows: indicator.items.length,
  });
};

const placeRules = (
  draft: SheetDraft,
  { words, records }: SheetLanguage,
  { item, row }: Placed,
) => {
  const cell = (at: number) => ({ row, column: at, rows: 1, columns: 1 });
  const accepts = { kind: "decimal", low: "0", high: item.maximum } as const;
  const title = words.invalid;
  const prompt = words.a1.scorePrompt(item.maximum);
  const score = { title, prompt, error: words.a1.scoreError(item.maximum), accepts };
  // The sheet's note says what a score is, and the maximum stands beside the cell.
  draft.entry(cell(a1Column.score), { ...score, prompt: "" });
  draft.entry(cell(a1Column.selfScore), score);
  draft.entry(cell(a1Column.notApplicable), {
    title,
    accepts: { kind: "text", longest: 2000 },
    prompt: words.a1.reasonPrompt,
    error: words.a1.reasonError,
  });
  for (const key of ["evidence", "site"] as const)
    draft.entry(cell(a1Column[key]), {
      title,
      accepts: { kind: "text", longest: 2000 },
      prompt: words.a1.textPrompt[key],
      error: words.a1.textError,
    });
  draft.entry(cell(a1Column.siteConfirmed), {
    title,
    accepts: { kind: "list", source: listName("yes_no") },
    ...records.siteConfirmed,
  });
};
