import type { Area } from "../area";
import { clearArea } from "../operations/clear-area";
import type { Transactions } from "../state/transactions";
import { entering, type Entered } from "./entered";

/** Empties cells as the Delete key does, all of them or none: protection may refuse it, validation is not asked. */
export const deleteContents = (
  edits: Transactions,
  sheetId: string,
  areas: readonly Area[],
): Entered =>
  entering(() => {
    edits.run("user", () => {
      for (const area of areas) clearArea(edits.state, { sheetId, area }, "contents", "user");
    });
    return { kind: "entered" };
  });
