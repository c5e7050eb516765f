import { wordArgument } from "../model/arguments";

/** Office.js's PaperType in the order in which files count papers, from 1 on. */
const paperNames = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;

/** The paper a file's number means, null for one that Office.js does not name. */
export const paperName = (size: number) => paperNames[size - 1] ?? null;

/** The number of a paper in files. */
export const paperSize = (value: unknown): number =>
  paperNames.indexOf(wordArgument(value, paperNames, "paperSize")) + 1;
