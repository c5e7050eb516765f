import { openWorkbench } from "@tanping/workbench/test/host/workbench";
import { presentResult } from "../../src/workflows/present-result";
import { finished } from "../unit/assessment/sketch";
import { checkedSketch } from "../unit/workflows/shown/checked-book";

it("says that no window opened where Office has none to open", async () => {
  const { Office, close } = await openWorkbench();
  Object.assign(globalThis, { Office });
  const outcome = await presentResult(
    checkedSketch(finished),
    "https://tanping.example/taskpane.html",
  );
  expect(outcome).toEqual({ kind: "done", answer: "refused" });
  close();
});
