import { recordValues } from "../../../src/report/record-values";
import { readingOf } from "../sheets/reading-of";
import { readingWith } from "./reading-with";

/** The rows of a list by its tag, with what they say by the ends of their tags. */
const rows = (reading: ReturnType<typeof readingOf>, tag: string) =>
  (recordValues(reading).get(tag) ?? []).map((row) =>
    Object.fromEntries([...row].filter(([, text]) => text !== "")),
  );

it("a row of every list says what stands in its columns, a date as its day", () => {
  const reading = readingWith(
    {},
    { meetings: [{ kind: "首次会议", date: 46000, attendance: " 张三、李四 " }], team: [{}] },
  );
  expect(rows(reading, "tanping_records_meetings")).toEqual([
    {
      tanping_meetings_kind: "首次会议",
      tanping_meetings_date: "2025-12-09",
      tanping_meetings_attendance: "张三、李四",
    },
  ]);
  expect(rows(reading, "tanping_records_team")).toEqual([]);
  expect(rows(reading, "tanping_records_plan")).toEqual([]);
});

it("a number where a date is asked for stays as it is, and one elsewhere is no date", () => {
  const reading = readingWith({}, { materials: [{ number: 46000, received: 7 }] });
  expect(rows(reading, "tanping_records_materials")).toEqual([
    { tanping_materials_number: "46000", tanping_materials_received: "7" },
  ]);
});

it("pieces of evidence are numbered, and have what they take from the piece before", () => {
  const reading = readingWith(
    {},
    { evidence: [{ item: "1.1.1", text: "已批准", document: "QM-01" }, { text: "已张贴" }] },
  );
  expect(rows(reading, "tanping_records_evidence")).toMatchObject([
    { tanping_evidence_number: "E1", tanping_evidence_document: "QM-01" },
    {
      tanping_evidence_number: "E2",
      tanping_evidence_item: "1.1.1",
      tanping_evidence_text: "已张贴",
      tanping_evidence_document: "QM-01",
    },
  ]);
});

it("a nonconformity has its last closure beside it, by its number", () => {
  const reading = readingWith(
    {},
    {
      nonconformities: [
        { number: "NC-01", fact: "旧版在用" },
        { number: "NC-02", fact: "超期" },
      ],
      closures: [
        { number: "NC-01", closed: "否" },
        { number: "NC-01", closed: "是", verified_by: "钱七" },
      ],
    },
  );
  const both = [
    {
      tanping_nonconformities_number: "NC-01",
      tanping_nonconformities_fact: "旧版在用",
      tanping_closures_number: "NC-01",
      tanping_closures_closed: "是",
      tanping_closures_verified_by: "钱七",
    },
    { tanping_nonconformities_number: "NC-02", tanping_nonconformities_fact: "超期" },
  ];
  expect(rows(reading, "tanping_nonconformity_pages")).toEqual(both);
  expect(rows(reading, "tanping_records_nonconformities")).toEqual(both);
});

it("files of format 1 have nonconformities in columns of their own", () => {
  const reading = readingOf({
    tanping_format: [["1 T/CECA-G-00XX-2023-draft"]],
    tanping_nc_item: [[null], ["3.1.2"]],
    tanping_nc_finding: [[" "], ["旧版在用"]],
    tanping_nc_due: [[null], [46000]],
    tanping_nc_verified: [[null], ["是"]],
  });
  expect(rows(reading, "tanping_records_nonconformities")).toEqual([
    {
      tanping_nonconformities_item: "3.1.2",
      tanping_nonconformities_fact: "旧版在用",
      tanping_nonconformities_due: "2025-12-09",
      tanping_closures_closed: "是",
    },
  ]);
});
