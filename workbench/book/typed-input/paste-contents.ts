import type { Area } from "../area";
import { type Content, holdsSomething } from "../content";
import { writeContents } from "../operations/write-contents";
import type { Transactions } from "../state/transactions";
import { growTables } from "./grow-tables";

/** Writes a block as a person does who pastes values: validation is not asked, and tables take in what is new. */
export const pasteContents = (
  edits: Transactions,
  at: { readonly sheetId: string; readonly area: Area },
  contents: readonly (readonly Content[])[],
): void =>
  edits.run("user", () => {
    writeContents(edits.state, at, contents, "user");
    if (contents.some((line) => line.some(holdsSomething)))
      growTables(edits, edits.state.sheetById(at.sheetId), at.area);
  });
