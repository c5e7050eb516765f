import type { CellValue } from "../../../src/cells/cell-value";
import { entryValue, type EntryValue } from "../../../src/cells/entry-value";

it.each<[string, CellValue, EntryValue]>([
  ["nothing where the cell is empty", { kind: "blank" }, null],
  ["nothing where it holds an empty text", { kind: "text", text: "" }, null],
  ["a zero, which is not nothing", { kind: "number", double: 0 }, 0],
  ["a number", { kind: "number", double: 1.5 }, 1.5],
  ["a text as it stands", { kind: "text", text: " 查阅 " }, " 查阅 "],
  ["a truth as Excel shows it", { kind: "boolean", truth: true }, "TRUE"],
  ["an error as Excel shows it", { kind: "error", code: "#N/A" }, "#N/A"],
])("is %s", (_, value, entered) => {
  expect(entryValue(value)).toBe(entered);
});
