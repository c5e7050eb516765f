import { siteRows } from "../../../src/report/site-list";
import type { SiteOrder } from "../../../src/sheets/process/site-list";
import { readingWith } from "./reading-with";

const reading = readingWith(
  {
    tanping_a1_id: [["1.1.1"], ["1.1.2"], ["2.3.1"], ["3.1.2"], ["5.1.3"]],
    tanping_a1_site: [["任命是否到位"], [" "], ["补燃是否漏列"], ["版本"], [" 超期 "]],
  },
  {
    plan: [
      { clause: "6, 10.3", department: "管理层" },
      { clause: "6.1 b)", department: "办公室" },
      { clause: "10.1.2 d)", department: "计量班" },
      { clause: "", department: "无条款" },
      { clause: "8.2", department: "文控" },
    ],
    evidence: [
      { item: "2.3.1", text: "a", asked: "陶示例", place: "化验室" },
      { item: "2.3.1", text: "b", asked: "—", place: "余热锅炉" },
      { item: "5.1.3", text: "c", asked: "曹示例", place: "—" },
    ],
  },
);

const listed = (order: SiteOrder) =>
  siteRows(reading, order, { unassigned: "（未定）", comma: "、" }).map((row) =>
    ["group", "item", "point", "person", "place"].map((key) => row.get(`tanping_site_${key}`)),
  );

it("what is marked for the site is listed for each department that the plan has for its clauses (12.4.3)", () => {
  expect(listed("department").map(([group, item]) => [group, item])).toEqual([
    ["管理层", "1.1.1"],
    ["办公室", "1.1.1"],
    ["文控", "3.1.2"],
    ["计量班", "5.1.3"],
    ["（未定）", "2.3.1"],
  ]);
});

it("or for each person, or each place, that the evidence names; a dash names nobody", () => {
  expect(listed("person")).toEqual([
    ["陶示例", "2.3.1", "补燃是否漏列", "陶示例", "化验室、余热锅炉"],
    ["曹示例", "5.1.3", "超期", "曹示例", ""],
    ["（未定）", "1.1.1", "任命是否到位", "", ""],
    ["（未定）", "3.1.2", "版本", "", ""],
  ]);
  expect(listed("place").map(([group, item]) => [group, item])).toEqual([
    ["化验室", "2.3.1"],
    ["余热锅炉", "2.3.1"],
    ["（未定）", "1.1.1"],
    ["（未定）", "3.1.2"],
    ["（未定）", "5.1.3"],
  ]);
});

it("nothing is listed where nothing is marked", () => {
  const none = siteRows(readingWith({}), "place", { unassigned: "?", comma: "," });
  expect(none).toEqual([]);
});
