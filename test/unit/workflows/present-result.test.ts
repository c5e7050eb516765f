import { presentationAddress } from "../../../src/workflows/present-result";
import { showPresentation } from "../../../src/workflows/shown/show-presentation";
import { advanced, finished } from "../assessment/sketch";
import { checkedSketch } from "./shown/checked-book";

it("is presented at the pane's own page, over https, without what Office told the pane, and without a figure", () => {
  const address = "http://tanping.example:3000/taskpane.html?_host_Info=excel#x";
  expect(presentationAddress(address)).toBe("https://tanping.example:3000/taskpane.html#present");
});

describe("what is presented of a result", () => {
  it("is all that the page shows", () => {
    const sketch = { ...finished, date: 46_346, scores: { "1.1.1": 0.6 } };
    expect(showPresentation(checkedSketch(sketch))).toEqual({
      organisation: "某热电有限公司",
      score: "99.16",
      stars: 4,
      grade: "four-star",
      gradeNames: "table",
      formula: "0.6 × 98.60 + 0.4 × 100",
      qualitative: "98.60",
      quantitative: "100",
      intensity: "200 kgCO2e/MWh",
      validity: expect.objectContaining({ until: "2029-11-19" }),
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
    expect(showPresentation(checkedSketch(advanced))?.validity).toBeNull();
  });

  it("is nothing of a withheld one", () => {
    const withheld = { ...finished, scores: { "1.1.1": null } };
    expect(showPresentation(checkedSketch(withheld))).toBeNull();
  });
});
