import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";
import { allLooks } from "./support/looks";
import { openLook, paneStates } from "./support/pane-states";

let bench: WorkbenchPage | undefined;
afterEach(() => bench?.close());

it.each(allLooks)(
  "no state of the pane has a flaw in $lang, $theme, $width px, zoom $zoom",
  async (look) => {
    bench = await openLook(look);
    const pane = bench.page.frameLocator("iframe");
    for (const [state, go] of Object.entries(paneStates)) {
      await go(pane, bench);
      expect({ state, flaws: await flawsInPane(bench.page) }).toEqual({ state, flaws: [] });
    }
  },
);
