import { scoredItems } from "../../../src/standard/table-a1";
import { beginScoring, type ScoringDesk } from "./scoring-desk";

/** How keys and texts get from a person to the pane. */
export interface WayOfTyping {
  readonly key: (desk: ScoringDesk, code: string) => Promise<void>;
  readonly text: (desk: ScoringDesk, text: string) => Promise<void>;
}

/** Scores all items and takes a note on each by keyboard alone, keys counted. */
export const scoresAllItems = ({ key, text }: WayOfTyping): void => {
  let desk: ScoringDesk;
  beforeAll(async () => {
    desk = await beginScoring();
  });
  afterAll(() => desk.bench.close());

  it("takes 52 scores with at most 110 keys, and the sheet has them all", async () => {
    const { bench, hands, pane } = desk;
    for (const { id } of scoredItems) {
      await desk.cardFocused(id);
      await key(desk, "KeyF");
      await key(desk, "Enter");
    }
    expect(hands.count().keys).toBeLessThanOrEqual(110);
    await hands.press("Escape");
    await pane.getByText("已评 52 / 52 项").waitFor();
    await hands.click(bench.page.getByRole("tab", { name: "表A.1", exact: true }));
    await bench.expectText("E56", "100.00", "表A.1");
  });

  it("takes a score with a note on each, three keys beyond its text", async () => {
    const { bench, hands } = desk;
    await desk.openCard("1.1.1");
    for (const { id } of scoredItems) {
      await desk.cardFocused(id);
      hands.count();
      await key(desk, "Digit0");
      await key(desk, "KeyN");
      await text(desk, `查阅记录 ${id}`);
      await hands.press("Control+Enter");
      expect(hands.count().keys).toBe(3);
    }
    await bench.expectText("E56", "0.00", "表A.1");
    for (const [index, { id }] of scoredItems.entries()) {
      // The page draws what is in sight.
      await bench.goTo(`L${index + 4}`);
      await bench.expectText(`L${index + 4}`, `查阅记录 ${id}`, "表A.1");
    }
  });
};
