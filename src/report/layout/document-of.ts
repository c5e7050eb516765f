import {
  AlignmentType,
  Document,
  LineRuleType,
  Packer,
  type IParagraphStyleOptions,
  type ISectionOptions,
} from "docx";
import type { Language } from "../../strings/language";

const latin = "Times New Roman";
/** 宋体 for text, 黑体 for headings: named as Word knows them in any language. */
const fontOf = (eastAsia: "SimSun" | "SimHei") => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** half-points: 小四, 四号, 三号. */
const sizes = { text: 24, second: 28, first: 32 };

const headingLook = (size: number, before: number) => ({
  run: { font: fontOf("SimHei"), size, bold: true, color: "000000" },
  paragraph: { spacing: { before, after: 120 } },
});

/** Lines of the contents, so close that those of the report fit a page in Word's fonts and in others; a level is indented by two signs. */
const contentsStyle = (level: 1 | 2): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  next: "Normal",
  uiPriority: 39,
  paragraph: {
    spacing: { before: 0, after: 0, line: 300, lineRule: LineRuleType.AUTO },
    indent: { left: (level - 1) * 480 },
  },
});

/** The bytes of a document of these sections, in Chinese fonts by name. */
export const documentOf = async (
  sections: readonly ISectionOptions[],
  { title, language }: { readonly title: string; readonly language: Language },
): Promise<Uint8Array> => {
  const document = new Document({
    title,
    // Page numbers of the contents are known once Word has laid out the pages.
    features: { updateFields: true },
    creator: "碳评 Tanping",
    styles: {
      default: {
        document: {
          run: {
            font: fontOf("SimSun"),
            size: sizes.text,
            language: { value: "en-US", eastAsia: language === "zh-CN" ? "zh-CN" : "en-US" },
          },
          paragraph: { spacing: { line: 360, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { font: fontOf("SimHei"), size: sizes.first, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160 } },
        },
        heading1: headingLook(sizes.first, 360),
        heading2: headingLook(sizes.second, 200),
      },
      paragraphStyles: [contentsStyle(1), contentsStyle(2)],
    },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
