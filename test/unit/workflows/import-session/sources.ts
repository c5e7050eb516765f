import type { SourceRows } from "../../../../src/importing/shape/layout";
import {
  chooseSource,
  type ChosenSource,
} from "../../../../src/workflows/import-session/chosen-source";
import type { SourceCells } from "../../../../src/workflows/import-session/source-cells";
import { drawn } from "../../importing/tables";

/** The cells of a pasted block. */
export const pasted = (rows: SourceRows): SourceCells => ({
  origin: { kind: "pasted", text: "" },
  rows,
  hidden: new Set(),
  hiddenColumns: new Set(),
  firstRow: 0,
});

/** A source of the table that is drawn, as its headings suggest it; nothing is remembered. */
export const chosenFrom = (table: string): ChosenSource =>
  chooseSource(pasted(drawn(table)), () => null);
