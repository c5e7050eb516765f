import { presentationAddress, presentedAt } from "../../../src/workflows/present-result";
import { advanced, finished } from "../assessment/sketch";
import { checkedSketch } from "./shown/checked-book";

const presented = (pane: string, sketch = finished) =>
  new URL(presentationAddress(checkedSketch(sketch), pane));

describe("the page that presents a result", () => {
  it("is the pane's own, over https, without what Office told the pane", () => {
    const { origin, pathname, search } = presented(
      "http://tanping.example:3000/taskpane.html?_host_Info=excel#x",
    );
    expect([origin, pathname, search]).toEqual([
      "https://tanping.example:3000",
      "/taskpane.html",
      "",
    ]);
  });

  it("is handed all that it shows", () => {
    const sketch = { ...finished, date: 46_346, scores: { "1.1.1": 0.6 } };
    expect(presentedAt(presented("https://tanping.example/taskpane.html", sketch).hash)).toEqual({
      organisation: "某热电有限公司",
      score: "99.16",
      stars: 4,
      grade: "four-star",
      gradeNames: "table",
      formula: "0.6 × 98.60 + 0.4 × 100",
      qualitative: "98.60",
      quantitative: "100",
      intensity: "200 kgCO2e/MWh",
      until: "2029-11-19",
      categories: [
        { id: "1", score: "12.6", maximum: "14", share: 0.9 },
        { id: "2", score: "25", maximum: "25", share: 1 },
        { id: "3", score: "18", maximum: "18", share: 1 },
        { id: "4", score: "17", maximum: "17", share: 1 },
        { id: "5", score: "20", maximum: "20", share: 1 },
        { id: "6", score: "6", maximum: "6", share: 1 },
      ],
    });
  });

  it("says of no date what it does not know", () => {
    expect(presentedAt(presented("https://tanping.example/", advanced).hash)?.until).toBe("");
  });

  it("has nothing to show of a withheld result, and is no page with another fragment", () => {
    const withheld = { ...finished, scores: { "1.1.1": null } };
    expect(presentedAt(presented("https://tanping.example/", withheld).hash)).toBeNull();
    expect(presentedAt("")).toBeNull();
    expect(presentedAt("#top")).toBeNull();
  });
});
