import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changedFile } from "../cli/changed-file";
import { enter } from "../host/support/fill";
import { flawsInPane } from "./support/flaws-in-pane";
import { beginProcess, labelled, type ProcessDesk } from "./support/process-desk";

const sample = "dist/sample/example.en-US.xlsx";
const file = (name: string) => join(mkdtempSync(join(tmpdir(), "process-sections-")), name);

describe("the sections of the process, in English and in a narrow pane", () => {
  let desk: ProcessDesk;
  const section = (name: string) => desk.pane.getByRole("region", { name, exact: true });
  const press = async (name: string) =>
    desk.hands.click(desk.pane.getByRole("button", { name, exact: true }));
  beforeEach(async () => {
    desk = await beginProcess("pane=320&lang=en-US&book=example.en-US.xlsx");
    await desk.hands.click(desk.pane.getByRole("tab", { name: "Deliver", exact: true }));
  });
  afterEach(async () => {
    expect(await flawsInPane(desk.bench.page)).toEqual([]);
    await desk.bench.close();
  });

  it("show the plan by time, department, clause and assessor, and put it away again", async () => {
    await press("Show the plan");
    const table = section("Plan").getByRole("table", { name: "Plan of the evaluation" });
    expect(await table.getByRole("row").count()).toBe(8);
    const [, opening = ""] = await table.getByRole("row").allInnerTexts();
    expect(opening.split("\t").map((its) => its.trim())).toEqual([
      "2026-11-16 09:00–09:40",
      "Management, heads of department",
      "12.4.3",
      "A., B. and C. Assessor",
    ]);
    await press("Hide the plan");
    await table.waitFor({ state: "detached" });
  });

  it("sort what is to be seen on site by place, and take no visit without a day", async () => {
    const { bench, pane, hands } = desk;
    await bench.page.getByRole("tab", { name: "Table A.1", exact: true }).click();
    await bench.goTo("tanping_a1_site");
    await hands.act(() => bench.enter("Minutes of the works council"));
    const site = section("Site visit");
    await site.getByText("Site points: 1; confirmed 0, not so 0, not yet seen 1.").waitFor();
    await hands.choose(pane.getByLabel("Sorted by"), "place");
    await site.getByRole("heading", { name: "(no place in the evidence)" }).waitFor();
    await press("Bring back what was seen of 1.1.1");
    await desk.fill("What was seen", "Minutes of June");
    await hands.choose(pane.getByLabel(labelled("Confirmed")), "yes");
    // What was filled in is there again after a look at another place.
    await hands.click(pane.getByRole("tab", { name: "Assess", exact: true }));
    await hands.click(pane.getByRole("tab", { name: "Deliver", exact: true }));
    expect(await pane.getByRole("textbox", { name: "What was seen" }).inputValue()).toBe(
      "Minutes of June",
    );
    expect(await pane.getByLabel(labelled("Confirmed")).inputValue()).toBe("yes");
    await press("Write");
    await site.getByText("Please enter a date, for example 2026-11-23.").waitFor();
    await desk.fill("Date", "2026-11-17");
    await press("Write");
    await site.getByText("Site points: 1; confirmed 1, not so 0, not yet seen 0.").waitFor();
    await site.getByText("Seen: Minutes of June").waitFor();
    await press("Make the sheet of the list");
    await bench.expectText("A5", "1.1.1", "Site list");
  });

  it("compare the assessment with the last one, item by item, on a sheet", async () => {
    const { bench } = desk;
    const last = file("2025.xlsx");
    const change = (book: Parameters<Parameters<typeof changedFile>[1]>[0]) => {
      enter(book, "tanping_a1_score", 1.5, 1);
      enter(book, "tanping_boundary", "Site A");
    };
    writeFileSync(last, await changedFile(sample, change));
    await press("Compare with the last assessment…");
    await desk.give("The last assessment's workbook", last);
    await press("Make the comparison");
    await desk.says(
      "The sheet Comparison is made. Better items: 2; worse items: 0; entries of information and parameters that differ: 1.",
    );
    await bench.page.getByRole("tab", { name: "Comparison", selected: true }).waitFor();
    await bench.expectText("A1", /Two assessments/, "Comparison");
  });

  it("compare the scores before and after closure, and leave the result as it is", async () => {
    const { bench, says } = desk;
    await press("Open a list…");
    await desk.hands.click(desk.pane.getByRole("menuitem", { name: "Re-scoring" }));
    await bench.goTo("A4");
    for (const text of ["5.1.4", "2", "Investigation finished", "SR-CP-19 r3"]) {
      await desk.hands.type(text);
      await desk.hands.press("Tab");
    }
    await says("Items re-scored: 1. The sealed result stays as it is.");
    await press("Compare before and after");
    await says("Better items: 1; worse items: 0");
    await says("95.50");
  });
});
