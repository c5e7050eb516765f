import type { Area } from "../area";
import { clearArea } from "../operations/clear-area";
import type { Transactions } from "../state/transactions";
import { entering, type Entered } from "./entered";

/** Empties cells as the Delete key does: protection may refuse it, validation is not asked. */
export const deleteContents = (edits: Transactions, sheetId: string, area: Area): Entered =>
  entering(() => {
    edits.run("user", () => clearArea(edits.state, { sheetId, area }, "contents", "user"));
    return { kind: "entered" };
  });
