import { readFile } from "node:fs/promises";
import { eventually } from "@tanping/workbench/test/eventually";
import { openWorkbench } from "@tanping/workbench/test/browser/support/workbench-page";
import type { GalleryState } from "../../../scripts/screenshots/gallery-state";
import { walkGallery } from "../../../scripts/screenshots/walk-gallery";
import { spokenFile } from "../../../scripts/spoken/spoken-file";
import { spokenIn } from "../../../scripts/spoken/spoken-in";

/** Walks through screens and states, and holds what a screen reader finds on each to its file in docs/spoken. */
export const findsWhatIsWritten = (
  parts: Readonly<Record<string, readonly GalleryState[]>>,
): void => {
  describe.each(["zh-CN", "en-US"] as const)("in %s a screen reader finds", (language) => {
    it.each(Object.entries(parts))("on %s what docs/spoken says", async (_, states) => {
      const bench = await openWorkbench(`lang=${language}&pane=350`);
      await walkGallery(bench.page, language, states, async ({ name }, _, shown) => {
        const kept = (await readFile(spokenFile(name, language), "utf8")).trimEnd().split("\n");
        await eventually(async () => expect(await spokenIn(shown)).toEqual(kept));
      });
      await bench.close();
    });
  });
};
