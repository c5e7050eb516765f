import { calculateSaved } from "../../../cli/bytes/calculate-saved";
import { openSaved } from "../../../src/saved/open-saved";
import { cellKey } from "../../../src/saved/sheet-cells";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";

/** A workbook of sheets with these rows; the name `tanping_a1_total` stands for S!A1. */
const savedWith = (sheets: Readonly<Record<string, string>>, names = "") => {
  const all = Object.entries(sheets);
  return openSaved(
    zipped(
      parts("", {
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${all
          .map(([title], at) => `<sheet name="${title}" sheetId="${at + 1}" r:id="s${at}"/>`)
          .join(
            "",
          )}</sheets><definedNames><definedName name="tanping_a1_total">S!$A$1</definedName>${names}</definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
          .map(
            (_, at) =>
              `<Relationship Id="s${at}" Type="${relations}/worksheet" Target="worksheets/s${at}.xml"/>`,
          )
          .join("")}</Relationships>`,
        ...Object.fromEntries(
          all.map(([, rows], at) => [
            `xl/worksheets/s${at}.xml`,
            `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
          ]),
        ),
      }),
    ),
  );
};

/** A first row whose cells have these formulas, each with 7 stored as its result. */
const row = (...formulas: readonly string[]): string =>
  `<row r="1">${formulas.map((its) => `<c><f>${its}</f><v>7</v></c>`).join("")}</row>`;

it("answers afresh for every sheet, whether ours rest on it or not", () => {
  const results = calculateSaved(
    savedWith({
      S: row("A!A1+1"),
      A: row("B!A1*2"),
      B: '<row r="1"><c><v>5</v></c></row>',
      其他: row("1+2", "A!A1+A1"),
    }),
  );
  const at = (title: string, column = 0) => results.get(title)?.get(cellKey(0, column));
  expect(at("S")).toEqual({ value: { kind: "number", double: 11 }, formula: "=A!A1+1" });
  expect(at("A")?.value).toEqual({ kind: "number", double: 10 });
  expect(at("其他")?.value).toEqual({ kind: "number", double: 3 });
  expect(at("其他", 1)?.value).toEqual({ kind: "number", double: 13 });
  expect(results.get("B")?.size).toBe(0);
  expect(results.get("nowhere")).toBeUndefined();
});

it("refuses an array formula of no area also on a sheet that nothing rests on", () => {
  const array = '<row r="1"><c><f t="array" ref="?">1</f><v>1</v></c></row>';
  expect(() => calculateSaved(savedWith({ S: row("1"), 其他: array }))).toThrow(
    expect.objectContaining({ code: "value-malformed" }),
  );
});

it("takes a sheet's own name before the workbook's, and none that another sheet has", () => {
  const results = calculateSaved(
    savedWith(
      { S: row("Rate", "A!rate", "其他!Rate"), A: row("1"), 其他: row("rate") },
      '<definedName name="rate">2</definedName><definedName name="Rate" localSheetId="0">3</definedName><definedName name="RATE" localSheetId="2">4</definedName>',
    ),
  );
  const of = (title: string) => [...(results.get(title)?.values() ?? [])].map(({ value }) => value);
  expect(of("S")).toEqual([3, 2, 4].map((double) => ({ kind: "number", double })));
  expect(of("其他")).toEqual([{ kind: "number", double: 4 }]);
});
