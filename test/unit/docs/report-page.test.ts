import { readFileSync } from "node:fs";
import { columnTag, recordsTag, reportTags } from "../../../src/report/tags";
import {
  columnsOfList,
  recordListKeys,
  type RecordColumn,
} from "../../../src/standard/record-lists";

const page = readFileSync("docs/report.md", "utf8");
const named = new Set([...page.matchAll(/`(tanping_\w+)`/g)].map(([, tag]) => tag));

const known = [
  ...Object.values(reportTags),
  ...recordListKeys.flatMap((list) => [
    recordsTag(list),
    ...columnsOfList(list).map(([key]) => columnTag(list, key as RecordColumn<typeof list>)),
  ]),
];

it("the page of the report names every tag that the workbook has no name for, and every list with its columns", () => {
  expect(known.filter((tag) => !named.has(tag))).toEqual([]);
});

it("the page names no tag of a list that does not exist", () => {
  const ofLists = [...named].filter((tag) =>
    /^tanping_(records|evidence|nonconformities|site|finding|open)_/.test(tag ?? ""),
  );
  expect(ofLists.filter((tag) => !known.includes(tag ?? ""))).toEqual([]);
});
