import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "@tanping/workbench/xlsx/write-xlsx";
import {
  columnsOfList,
  recordListKeys,
  type RecordListKey,
} from "../../../src/standard/record-lists";
import { recordsTable } from "../../../src/sheets/defined-names";
import { openRecords } from "../../../src/workflows/open-records";
import { openAssessment, scoreNow } from "../../host/support/assessed-book";
import { enter } from "../../host/support/fill";
import type { OpenBook } from "../../host/support/open-book";

/** What a first assessor's file says, by where it says it; each word stands nowhere else. */
export interface Planted {
  readonly bytes: Uint8Array;
  /** Judgements, and what other parts of the file say of them. */
  readonly judgements: readonly string[];
  /** What a second assessor needs. */
  readonly evidence: readonly string[];
}

const scores = [0.73, 1.37];
const besideItems = ["na", "evidence", "site"] as const;
/** Lists a second assessor needs, and what they may know of the records of an item. */
const needed: ReadonlySet<RecordListKey> = new Set([
  "evidence",
  "plan",
  "team",
  "body_rules",
  "materials",
  "interviews",
]);
const isNeeded = (list: RecordListKey, column: string) =>
  needed.has(list) || (list === "item_records" && column === "look_at");

/** A word for each column of text, version or choice of each list, in its first row. */
const plantLists = async (open: OpenBook) => {
  const [judgements, evidence]: [string[], string[]] = [[], []];
  for (const list of recordListKeys) {
    await openRecords(list);
    const found = open.book.table(recordsTable(list));
    if (!found) throw new Error(`No ${list}.`);
    const { row, column } = found.table.area;
    columnsOfList(list).forEach(([key, kind], index) => {
      const isWords = kind === "text" || kind === "code" || typeof kind === "object";
      if (!isWords && kind !== "item") return;
      const word = isWords ? `planted-${list}-${key}` : "1.1.1";
      const cell = { row: row + 1, column: column + index, rows: 1, columns: 1 };
      open.book.write(found.sheet.id, cell, [[{ value: word }]], "pasted");
      if (isWords) (isNeeded(list, key) ? evidence : judgements).push(word);
    });
  }
  return { judgements, evidence };
};

/** Parts that Excel and other programs keep beside the cells. */
const besideCells: Readonly<Record<string, string>> = {
  "xl/comments9.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>planted-author</author></authors><commentList><comment ref="E4" authorId="0"><text><t>planted-comment</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment9.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="E4" personId="{1}" id="{2}"><text>planted-thread</text></threadedComment></ThreadedComments>`,
  "xl/persons/person9.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="planted-person" id="{1}"/></personList>`,
  "xl/calcChain9.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E4" i="1"/><!--planted-chain--></calcChain>`,
  "customXml/item9.xml": `<note>planted-custom-xml</note>`,
  "docProps/planted.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>planted-property</Company></Properties>`,
};

const withParts = (bytes: Uint8Array): Uint8Array => {
  const parts = { ...unzipSync(bytes) };
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  for (const [path, xml] of Object.entries(besideCells)) parts[path] = strToU8(xml);
  edit("xl/sharedStrings.xml", (xml) =>
    xml.replace("</sst>", "<si><t>planted-unused-string</t></si></sst>"),
  );
  edit("xl/workbook.xml", (xml) =>
    xml.replace(
      "</definedNames>",
      `<definedName name="own_name" comment="planted-name-comment">1</definedName></definedNames>`,
    ),
  );
  return zipSync(parts);
};

/** A scored workbook in which everything a first assessor may write says a word of its own, with parts beside its cells. */
export const plantedBook = async (): Promise<Planted> => {
  const open = await openAssessment();
  enter(open.book, "tanping_na_rule", "excluded");
  enter(open.book, "tanping_score_step", "0.01");
  enter(open.book, "tanping_a1_score", ...scores, null);
  enter(open.book, "tanping_a1_self", 1.93);
  const beside = besideItems.map((column) => `planted-beside-${column}`);
  besideItems.forEach((column, index) =>
    enter(open.book, `tanping_a1_${column}`, null, null, beside[index] ?? ""),
  );
  enter(open.book, "tanping_excluded_year", 2016);
  enter(open.book, "tanping_excluded_reason", "planted-excluded-reason");
  enter(open.book, "tanping_confirmed_reason", "planted-confirmed-reason");
  enter(open.book, "tanping_scope", "planted-scope");
  const lists = await plantLists(open);
  await scoreNow();
  const own = open.book.addSheet("planted-sheet", "user");
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  open.book.write(own.id, cell, [[{ value: "planted-own-cell" }]], "typed");
  const bytes = withParts(await writeXlsx(open.book));
  open.close();
  const besideWords = ["author", "comment", "thread", "person", "chain", "custom-xml", "property"];
  return {
    bytes,
    judgements: [
      ...lists.judgements,
      ...beside,
      ...scores.map(String),
      ...["planted-excluded-reason", "planted-confirmed-reason", "planted-own-cell"],
      ...["planted-sheet", "planted-unused-string", "planted-name-comment"],
      ...besideWords.map((word) => `planted-${word}`),
    ],
    evidence: [...lists.evidence, "1.93", "planted-scope"],
  };
};

/** The parts of a file that say a word. */
export const partsSaying = (bytes: Uint8Array, word: string): readonly string[] =>
  Object.entries(unzipSync(bytes))
    .filter(([path, part]) => path.includes(word) || strFromU8(part).includes(word))
    .map(([path]) => path);
