import { scoredItems } from "../../standard/table-a1";
import type { StartWords } from "../zh-CN/start";

export const start: StartWords = {
  title: "Tanping",
  what: [
    "Evaluates an organisation’s carbon emission management system to the group standard T/CECA-G (draft for review).",
    "Score the items, import the monitoring data, get the composite score and the stars, and seal the workbook as the attachment of the report.",
  ],
  benefits: [
    [
      "Quick",
      "A card an item, two keys a score; notes, evidence and nonconformities are beside it.",
    ],
    [
      "Reasoned",
      "Every figure says where it comes from and by which clause; what is missing or wrong is a press away from its cell.",
    ],
    [
      "Verifiable",
      "The formulas calculate without Tanping too; changes of entries, data or result after the seal are found.",
    ],
  ],
  again: "What Tanping does",
  close: "Close",
  begin: "Start an assessment",
  body: `Creates the assessment sheets in this workbook: Assessment, Table A.1 (${scoredItems.length} items, 100 points), Tables A.2 and A.3, Monitoring and Nonconformities.`,
  untouched: "Sheets and names that are here already stay as they are.",
  language: "Language of the sheets",
  create: "New assessment",
  open: "Have an assessment workbook? Open it in Excel and it appears here.",
};
