import { versionOf, versionRank } from "../../../src/importing/cells/version-of";

describe("the version that a cell names", () => {
  it.each<[string, number, string]>([
    ["draft", 0, "draft"],
    ["Preliminary data", 0, "Preliminary data"],
    ["2022 (unaudited)", 0, "unaudited"],
    ["初稿", 0, "初稿"],
    ["未审计", 0, "未审计"],
    ["final", 2, "final"],
    ["2022 (restated)", 2, "restated"],
    ["2022年（修订后）", 2, "修订后"],
    ["2022 (V1)", 2, "V1"],
  ])("in %j is of rank %i", (text, rank, said) => {
    expect(versionOf(text, "status")).toEqual({ rank, said });
  });

  it.each([
    "2022",
    "North",
    "final report of the draft",
    "Vinyl 2",
    "verified by X",
    "2022 (p)",
    "",
  ])("is none in %j", (text) => {
    expect(versionOf(text, "status")).toBeNull();
  });

  it("stands between drafts and final figures where a row is called nothing", () => {
    const ranks = [versionOf("draft", ""), null, versionOf("final", "")].map(versionRank);
    expect(ranks).toEqual([0, 1, 2]);
  });
});
