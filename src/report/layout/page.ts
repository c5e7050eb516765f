import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { tagStart } from "../document-values";
import { TaggedRun } from "./control";
import { landscapeWidth, textWidth } from "./table";

/** twentieths of a point: A4, and its margins of 25 mm. */
const a4 = { width: 11906, height: 16838 };
const margin = 1418;

/** 小五, in half-points. */
const smallSize = 18;

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000", space: 1 } as const;
const tag = (name: string) => new TaggedRun(`${tagStart}${name}`, { size: smallSize });
const words = (text: string) => new TextRun({ text, size: smallSize });

/** The page's number and how many there are, from words with Excel's codes for them. */
const pagesRun = (pages: string) =>
  new TextRun({
    size: smallSize,
    children: pages
      .split(/(&[PN])/)
      .filter((part) => part !== "")
      .map((part) =>
        part === "&P" ? PageNumber.CURRENT : part === "&N" ? PageNumber.TOTAL_PAGES : part,
      ),
  });

/** How a page of the document stands: its orientation, and its header and footer as notes 2 and 3 of Appendix B have them. */
export const page = (
  pages: string,
  orientation: "portrait" | "landscape" = "portrait",
): Omit<ISectionOptions, "children"> => {
  const isWide = orientation === "landscape";
  const right = { type: TabStopType.RIGHT, position: isWide ? landscapeWidth : textWidth };
  return {
    properties: sheet(orientation),
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            tabStops: [right],
            border: { bottom: line },
            children: [tag("title"), words("\t"), tag("report_no")],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.LEFT,
            tabStops: [right],
            border: { top: line },
            children: [tag("body"), words("\t"), pagesRun(pages)],
          }),
        ],
      }),
    },
  };
};

/** A sheet of A4 with its margins. */
export const sheet = (orientation: "portrait" | "landscape") => ({
  page: {
    size: {
      ...a4,
      orientation:
        orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: margin, bottom: margin, left: margin, right: margin, header: 720, footer: 720 },
  },
});
