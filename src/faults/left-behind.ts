import type { CellAddress } from "../cells/address";

/** What a migration leaves in the old file: a worksheet that is none of ours, a chart on one that is, the user's own column of the monitoring table or of a list of records, or any other cell. */
export type LeftBehind =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "chart"; readonly sheet: string; readonly name: string }
  | { readonly kind: "column" | "list-column"; readonly where: CellAddress; readonly text: string }
  | { readonly kind: "cell"; readonly where: CellAddress; readonly text: string };
