import type { WorkbenchPage } from "@tanping/workbench/test/browser/support/workbench-page";
import { flawsInPane } from "./support/flaws-in-pane";
import { allLooks, coveringLooks, type Look } from "./support/looks";
import { openLook, paneStates } from "./support/pane-states";

let bench: WorkbenchPage | undefined;
afterEach(() => bench?.close());

/** Two of the states for each look, so that each is seen in every theme. */
const states = Object.keys(paneStates);
const cases = coveringLooks.map((look, index) => ({
  ...look,
  seen: [states[(index * 2) % states.length] ?? "", states[(index * 2 + 1) % states.length] ?? ""],
}));

it.each(cases)(
  "the pane has no flaw in $lang, $theme, $width px, zoom $zoom: $seen",
  async ({ seen, ...look }) => {
    bench = await openLook(look);
    const pane = bench.page.frameLocator("iframe");
    for (const state of seen) {
      await paneStates[state]?.(pane, bench);
      expect({ state, flaws: await flawsInPane(bench.page) }).toEqual({ state, flaws: [] });
    }
  },
);

it("everything that is pressed is 44 pixels high and wide for a finger", async () => {
  bench = await openLook(
    { lang: "zh-CN", theme: "light", width: 320, zoom: 1 },
    { hasTouch: true },
  );
  const pane = bench.page.frameLocator("iframe");
  for (const [state, go] of Object.entries(paneStates)) {
    await go(pane, bench);
    const flaws = await flawsInPane(bench.page, 44);
    expect({ state, flaws }).toEqual({ state, flaws: [] });
  }
});

it("forced colours tell 0 of 52 from 52 of 52 by the bar's own colours", async () => {
  bench = await openLook({ lang: "zh-CN", theme: "forced colours", width: 320, zoom: 1 });
  const bar = bench.page.frameLocator("iframe").getByRole("progressbar");
  const colours = await bar.evaluate((track) => {
    const filled = track.firstElementChild ?? track;
    return {
      ofTrack: getComputedStyle(track).backgroundColor,
      ofBar: getComputedStyle(filled).backgroundColor,
      isFull: filled.getBoundingClientRect().right >= track.getBoundingClientRect().right - 1,
    };
  });
  expect(colours.isFull).toBe(true);
  expect(colours.ofBar).not.toBe(colours.ofTrack);
});

it("the nine looks are among the sixty, and have every pair of what these are made of", () => {
  const pairs = (looks: readonly Look[]) =>
    new Set(
      looks.flatMap((look) => {
        const its = Object.entries(look).map(([key, value]) => `${key} ${value}`);
        return its.flatMap((one, at) => its.slice(at + 1).map((other) => `${one}, ${other}`));
      }),
    );
  const widthsOfNine = new Set(coveringLooks.map(({ width }) => width));
  const comparable = allLooks.filter(({ width }) => widthsOfNine.has(width));
  expect(allLooks).toHaveLength(60);
  expect(allLooks).toEqual(expect.arrayContaining([...coveringLooks]));
  expect([...pairs(coveringLooks)].sort()).toEqual([...pairs(comparable)].sort());
});
