import { readFile } from "node:fs/promises";
import { eventually } from "@tanping/workbench/test/eventually";
import { openWorkbench } from "@tanping/workbench/test/browser/support/workbench-page";
import { walkGallery } from "../../scripts/screenshots/walk-gallery";
import { spokenFile } from "../../scripts/spoken/spoken-file";
import { spokenIn } from "../../scripts/spoken/spoken-in";

it.each(["zh-CN", "en-US"] as const)(
  "a screen reader finds in %s, on every screen and in every state, what docs/spoken says",
  async (language) => {
    const bench = await openWorkbench(`lang=${language}&pane=350`);
    await walkGallery(bench.page, language, async ({ name }) => {
      const kept = (await readFile(spokenFile(name, language), "utf8")).trimEnd().split("\n");
      await eventually(async () => expect(await spokenIn(bench.page)).toEqual(kept));
    });
    await bench.close();
  },
);
