import { formatArea } from "../../../book/address";
import { fixReference } from "../../../page/formula/fix-reference";
import { mayPoint } from "../../../page/formula/may-point";
import { mentionedAreas } from "../../../page/formula/mentioned-areas";
import { area, openBook } from "../book/open-book";

/** A text whose bar is the caret. */
const written = (marked: string) => ({
  text: marked.replace("|", ""),
  caret: marked.indexOf("|"),
});

describe("where a reference may come", () => {
  it.each([
    "=|",
    "= |",
    "+|",
    "=A1+|",
    "=A1 + |",
    "=SUM(|",
    "=SUM(|)",
    "=SUM(A1,|)",
    "=A1:|",
    '="a"&|',
    "=(|)*2",
    "=|+A1",
    "=-|",
    "=A1>=|",
  ])("%s", (marked) => {
    const { text, caret } = written(marked);
    expect(mayPoint(text, caret)).toBe(true);
  });

  it.each([
    "|",
    "|=",
    "abc|",
    "1+|",
    "=A1|",
    "=A1 |",
    "=SUM(A1)|",
    "=5%|",
    "=|A1",
    "=+|A1",
    '="a + |',
    "=SU|M(",
    "=|SUM(A1)",
    "=limit|",
  ])("not %s", (marked) => {
    const { text, caret } = written(marked);
    expect(mayPoint(text, caret)).toBe(false);
  });
});

describe("F4", () => {
  const after = (marked: string): string | null => {
    const fixed = fixReference(written(marked));
    return fixed && `${fixed.text.slice(0, fixed.caret)}|${fixed.text.slice(fixed.caret)}`;
  };

  it.each([
    ["=A1|", "=$A$1|"],
    ["=$A$1|", "=A$1|"],
    ["=A$1|", "=$A1|"],
    ["=$A1|", "=A1|"],
    ["=B2*|A1+C3", "=B2*$A$1|+C3"],
    ["=SUM(A1:B|2)", "=SUM($A$1:$B$2|)"],
    ["='a b'!C3|", "='a b'!$C$3|"],
    ["=A:A|", "=$A:$A|"],
    ["=$3:$3|", "=3:3|"],
  ])("makes %s %s", (before, fixed) => {
    expect(after(before)).toBe(fixed);
  });

  it.each(["=A1+|5", '="A1|"', "A1|", "=limit|"])("leaves %s", (marked) => {
    expect(after(marked)).toBeNull();
  });
});

describe("what the formula being typed mentions", () => {
  it("is each area once, by cells, names and tables, those of other sheets left out", () => {
    const { book, sheet, write } = openBook();
    const other = book.addSheet("另表", "user");
    write("F1", [["年份"], [2023]]);
    book.addTable(sheet.id, area("F1:F2"), { showHeaders: true, name: "Years" }, "user");
    const name = { name: "limit", formula: "=Sheet1!$C$3", sheetId: null };
    book.addName({ ...name, visible: true, comment: "" }, "user");
    const text = "=A1+另表!B2+SUM(A1:B2,limit)+A1+Years[年份]+nothing";
    const draft = { text, mode: "enter", field: "cell", pointed: null, caret: null } as const;
    const at = { sheetId: sheet.id, row: 9, column: 9 };
    const shown = (sheetId: string) =>
      mentionedAreas(book, { ...draft, at }, sheetId).map(
        ({ area: one, number }) => `${number} ${formatArea(one)}`,
      );
    expect(shown(sheet.id)).toEqual(["0 A1", "2 A1:B2", "3 C3", "4 F2"]);
    expect(shown(other.id)).toEqual(["1 B2"]);
  });
});
