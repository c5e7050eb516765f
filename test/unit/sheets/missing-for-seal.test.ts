import { formats, formatText, hasPart } from "../../../src/sheets/file-format";
import { missingForSeal } from "../../../src/sheets/missing-for-seal";
import { scoredBook } from "../plain-book/finished-book";
import { fillName } from "../plain-book/fill-book";
import { readPlain } from "../plain-book/read-plain";
import { readingOf } from "./reading-of";
import type { Typed } from "../assessment/sketch";

const missing = (changes: Readonly<Record<string, Typed>>) => {
  const book = scoredBook("zh-CN", "");
  for (const [name, typed] of Object.entries(changes)) fillName(book, name, [typed]);
  return missingForSeal(readPlain(book)).map(({ key }) => key);
};

it("a finished assessment lacks nothing before it is sealed", () => {
  expect(missing({})).toEqual([]);
});

it.each(["organisation", "body", "leader", "date", "scope", "criteria", "report_no"])(
  "%s must be filled in before, white space is not enough",
  (key) => {
    expect(missing({ [`tanping_${key}`]: null })).toEqual([key]);
    expect(missing({ [`tanping_${key}`]: " \n" })).toEqual([key]);
  },
);

it.each([
  ["self", ["leader"]],
  ["自评", ["leader"]],
  ["Self-assessment", ["leader"]],
  ["external", ["leader", "body", "report_no"]],
  ["第三方", ["leader", "body", "report_no"]],
  [null, ["leader", "body", "report_no"]],
])("of the kind %s an assessment without body, leader and number lacks %j", (kind, keys) => {
  const blanks = { tanping_body: null, tanping_leader: null, tanping_report_no: null };
  expect(missing({ ...blanks, tanping_kind: kind })).toEqual(keys);
});

it("says in which cell each belongs, or the name that is gone", () => {
  const book = scoredBook("zh-CN", "");
  fillName(book, "tanping_organisation", [null]);
  book.names.delete("tanping_scope");
  expect(missingForSeal(readPlain(book))).toEqual([
    { key: "organisation", where: { sheet: "评价信息", row: 3, column: 1 } },
    { key: "scope", where: { name: "tanping_scope" } },
  ]);
});

it.each(formats.map((format) => [format.version, format] as const))(
  "a format asks for them, once it has the lists of records: %s",
  (_, format) => {
    const reading = readingOf({ tanping_format: [[formatText(format)]] });
    expect(missingForSeal(reading)).toHaveLength(hasPart(format, "lists") ? 7 : 0);
  },
);
