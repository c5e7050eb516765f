import { unzipSync } from "fflate";
import { fillDocument } from "../../../src/report/fill-document";
import { editParts } from "../../host/support/edit-file";
import { bodyTemplates, handEdits } from "./body-templates";
import { nonconformity, valuesWith } from "./some-values";
import { partOf } from "./word-file";

const fill = (file: Uint8Array, values = valuesWith()): Uint8Array => {
  const filled = fillDocument(file, values);
  if (!filled) throw new Error("It is no document.");
  return filled.bytes;
};

/** The document with what somebody wrote before, between and behind its blocks. */
const editedByHand = (file: Uint8Array): Uint8Array =>
  editParts(file, (path, xml) => {
    if (path !== "word/document.xml") return xml;
    const [first = "", second = "", third = "", fourth = ""] = handEdits;
    return xml
      .replace("<w:body>", `<w:body>${first}${second}`)
      .replace(/<w:sectPr>(?!.*<w:sectPr>)/s, `${third}${fourth}<w:sectPr>`);
  });

/** How long the control is that a text begins with. */
const lengthOfControl = (xml: string): number => {
  let depth = 0;
  for (const { 0: tag, index } of xml.matchAll(/<\/?w:sdt>/g)) {
    depth += tag === "<w:sdt>" ? 1 : -1;
    if (depth === 0) return index + tag.length;
  }
  throw new Error("The control does not end.");
};

/** A part's text with a mark for each of our controls: all that nobody but a person may change. */
const outside = (xml: string): string => {
  const at = xml.indexOf('<w:sdt><w:sdtPr><w:tag w:val="tanping_');
  if (at < 0) return xml;
  const rest = xml.slice(at);
  return `${xml.slice(0, at)}▢${outside(rest.slice(lengthOfControl(rest)))}`;
};

const changedValues = valuesWith({
  composite: "88.25",
  scope: "全厂",
  rows: [nonconformity("NC-02", "已检定"), nonconformity("NC-05", "无记录")],
});

describe.each(Object.entries(bodyTemplates))("%s of a body", (_, { file, shows }) => {
  const filled = fill(file);
  const edited = editedByHand(filled);
  const refreshed = fill(edited, changedValues);

  it("shows the workbook's figures and no placeholder any more", () => {
    const text = ["word/document.xml", "word/header1.xml"]
      .map((part) => partOf(filled, part))
      .join("");
    for (const word of shows) expect(text).toContain(word);
    expect(text).not.toContain("单击或点击");
    expect(text).not.toContain("showingPlcHdr");
  });

  it("keeps every edit when it is refreshed, byte for byte outside of the controls", () => {
    const xml = partOf(refreshed);
    for (const edit of handEdits) expect(xml).toContain(edit);
    expect(outside(xml)).toBe(outside(partOf(edited)));
    expect(outside(xml)).toContain("▢");
    expect(xml).not.toBe(partOf(edited));
    const [before, after] = [unzipSync(edited), unzipSync(refreshed)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const part of ["word/media/logo.png", "word/footer1.xml", "[Content_Types].xml"])
      expect(after[part]).toEqual(before[part]);
  });

  it("is not touched by a second refresh with the same figures", () => {
    expect(fill(refreshed, changedValues)).toBe(refreshed);
  });
});
