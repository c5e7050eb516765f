import type { Held } from "../../../src/attachment/see-misleading";
import { openSaved } from "../../../src/saved/open-saved";
import { SheetDraft } from "../../../src/sheets/sheet-draft";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { main, parts, relations, zipped } from "../tabular/xlsx-file";
import { firstSeen, told } from "./sealed-file";

const draft = new SheetDraft({
  key: "a2",
  title: "S",
  tabColor: "#000000",
  columnWidths: [60, 60],
  orientation: "portrait",
  protection: "protected",
});
draft.row(0, 0, ["甲", "乙"], "heading");

/** The plan of a sheet "S" with nothing on it but two headings. */
export const plan: SheetPlan = draft.plan();

interface OneSheet {
  /** The rows, and what stands before and behind them in the sheet's part. */
  readonly rows?: string;
  readonly before?: string;
  readonly behind?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly held?: Partial<Held>;
  readonly plan?: Partial<SheetPlan>;
}

/** A row with one text. */
export const textRow = (row: number, text: string, attributes = ""): string =>
  `<row r="${row}" ${attributes}><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** What is named of a file of the one sheet "S". */
export const namedOf = async ({
  rows = textRow(1, "甲"),
  before = "",
  behind = "",
  more,
  held,
  plan: its,
}: OneSheet): Promise<readonly string[]> =>
  told(
    firstSeen(
      openSaved(
        zipped(
          parts("", {
            "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="${relations}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
            ...more,
          }),
        ),
      ),
      {
        plan: { sheets: [{ ...plan, ...its }], formulaNames: new Map(), footer: "" },
        madeLater: [],
        computed: [],
        headers: [],
        ours: "planned",
        ...held,
      },
    ),
  );

/** The workbook's part with one more element at its end. */
export const workbookWith = (xml: string): Readonly<Record<string, string>> => ({
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${xml}</workbook>`,
});

/** A drawing of these anchors on the sheet. */
export const drawn = (anchors: string) => ({
  behind: '<drawing r:id="rId1"/>',
  more: {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    "xl/drawings/drawing1.xml": `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors}</wsDr>`,
  },
});

/** Styles with one more font, one more ground and conditions; the cell style 1 has both. */
export const styles = ({ font = "", fill = "", conditions = "" }) => ({
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs><dxfs>${conditions}</dxfs></styleSheet>`,
});
