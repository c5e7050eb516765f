import { openSource } from "../../../src/tabular/open-source";
import { encodeText } from "./encode-text";
import { faultOf, rowsOf } from "./open-text";

const openText = (text: string) =>
  openSource({ name: "data.csv", bytes: encodeText(text, "utf-8") });

describe("the delimiter", () => {
  it.each([
    ["comma", "year,t\n2019,1.5\n2020,2", ","],
    ["semicolon, with decimal commas", "year;t\n2019;1,5\n2020;2,5", ";"],
    ["semicolon, without a heading", "2019;1,5;2,5\n2020;1,6;2,7", ";"],
    ["tab, with thousands in commas", "year\tt\n2019\t1,500\n2020\t2,500", "\t"],
    ["comma, with semicolons in one cell", "id,note\n1,a;b;c\n2,d", ","],
    ["comma, with semicolons in quotes on every row", 'id,"no;te"\n1,"a;b"\n2,"c;d"', ","],
    ["semicolon, with commas and line breaks in quotes", '"a,b";"c\n,d"\n"e,f";"g\n,h"', ";"],
    [
      "comma, after a title of its own",
      "Emissions; all sites\n\nid,year,t\n1,2019,5\n2,2019,6",
      ",",
    ],
    ["semicolon, with a stray quote", 'a;5" pipe;x,y\nb;6" pipe;x\nc;7;x', ";"],
    ["bar, with thousands in commas", "year|t\n2019|1,500\n2020|2,500", "|"],
    ["bar, where commas cut as often", "year|a, t|b, t\n2019|1,500|2,500", "|"],
    ["comma, with a bar in one cell of every row", "id,a|b,t\n1,c|d,2", ","],
    ["comma where there is one column", "t\n1\n2", ","],
  ])("is the %s", async (_, text, delimiter) => {
    expect((await openText(text)).delimiter).toBe(delimiter);
  });

  it.each(["sep=;\r\na,b;c", "SEP=;\na,b;c", '"sep=;"\ra,b;c'])(
    "is what Excel's first line declares, which is not a row: %j",
    async (text) => {
      expect((await openText(text)).delimiter).toBe(";");
      expect(await rowsOf(text)).toEqual([["a,b", "c"]]);
    },
  );

  it("is not declared by a separator that no spreadsheet here writes", async () => {
    expect(await rowsOf("sep=:\na:b,c")).toEqual([["sep=:"], ["a:b", "c"]]);
  });
});

describe("the rows of a delimited file", () => {
  it.each([
    [
      "text as it is: zeros in front, exact numbers, spaces",
      "007, 1.10,1e5,12345678901234567890",
      [["007", " 1.10", "1e5", "12345678901234567890"]],
    ],
    ["blank cells", ',"",x,', [[null, null, "x", null]]],
    [
      "line breaks in quotes",
      '"a\r\nb",1\r\nc,2',
      [
        ["a\nb", "1"],
        ["c", "2"],
      ],
    ],
    [
      "doubled quotes",
      '"say ""hi""",1\n"""",2',
      [
        ['say "hi"', "1"],
        ['"', "2"],
      ],
    ],
    [
      "quotes within a cell that does not start with one",
      '5" pipe,a "b" c',
      [['5" pipe', 'a "b" c']],
    ],
    [
      "all kinds of line ends together",
      "a,1\r\nb,2\nc,3\rd,4",
      [
        ["a", "1"],
        ["b", "2"],
        ["c", "3"],
        ["d", "4"],
      ],
    ],
    [
      "blank lines in the middle, not at the end",
      "a,1\n\n\nb,2\n\n\n",
      [["a", "1"], [], [], ["b", "2"]],
    ],
    ["blank lines at the start", "\n\na,1", [[], [], ["a", "1"]]],
    [
      "rows of blank cells at the end",
      "a,1\n,\n",
      [
        ["a", "1"],
        [null, null],
      ],
    ],
    ["rows of different lengths", "title\na,b,c\nd", [["title"], ["a", "b", "c"], ["d"]]],
    [
      "spaces after a closing quote",
      '"a" ,"b"\t\n"c","d"',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("have %s", async (_, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  it("are those of the one sheet only", async () => {
    await expect((await openText("a,b")).sheet(1)).rejects.toThrow(RangeError);
  });
});

describe("quotes that do not add up", () => {
  it.each([
    ["never closed", 'a,1\n"x\ny",2\nb,"3\nc,4\nd,5', "quote-not-closed", 3],
    [
      "never closed, far from the end",
      `a,1\n"b,2\n${"c,3\n".repeat(200_000)}`,
      "quote-not-closed",
      2,
    ],
    ["closed within a cell", 'a,1\n\n"b" c,2\n', "quote-misplaced", 3],
    [
      "closed within a cell, far from the start",
      `${"c,3\n".repeat(200_000)}"b" c,2\nd,4`,
      "quote-misplaced",
      200_001,
    ],
    ["closed at the next opening one", 'a,1\nb,"2\nc,"3"\n', "quote-misplaced", 2],
    ["closed within a cell, over and over", `a,1\n${'"b"c'.repeat(100_000)}`, "quote-misplaced", 2],
    [
      "never closed in a very long file",
      `a,1\n"b,2\n${"c,3\n".repeat(1_000_000)}`,
      "quote-not-closed",
      2,
    ],
  ])("are refused with their row when %s", async (_, text, code, row) => {
    expect(await faultOf(rowsOf(text))).toEqual({ code, facts: { row } });
  });
});

it.each(["", "\ufeff", "\n\r\n  \t\n", "sep=;\n"])(
  "a file with nothing in it is empty: %j",
  async (text) => {
    expect(await faultOf(openText(text))).toEqual({ code: "empty", facts: {} });
  },
);

it("a row longer than any spreadsheet's is refused", async () => {
  expect(await faultOf(rowsOf("a,".repeat(1_500_000)))).toEqual({ code: "too-large", facts: {} });
});
