import { encodeText } from "../unit/tabular/encode-text";
import { parts, zipped } from "../unit/tabular/xlsx-file";
import { reading } from "./support/reading-page";

it.each(["utf-8", "gb18030", "utf-16le", "utf-16be"] as const)(
  "a pane, within its policy, reads %s",
  async (encoding) => {
    const bytes = encodeText('年份;排放量\n2019;"1,5"\n', encoding);
    expect(await reading("data.csv", bytes)).toMatchObject({
      encoding,
      delimiter: ";",
      sheetNames: ["data.csv"],
      count: 2,
      first: ["年份", "排放量"],
    });
  },
);

it("a pane, within its policy, reads a workbook", async () => {
  const row = `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>厂1</t></is></c><c r="C1" t="b"><v>1</v></c></row>`;
  const { count, first } = await reading("data.xlsx", zipped(parts(row)));
  expect([count, first]).toEqual([1, [1, "厂1", true]]);
});
