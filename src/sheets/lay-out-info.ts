import { scoredItems } from "../standard/table-a1";
import { validityYears } from "../standard/choices";
import { alerts } from "./alerts";
import { aboutKeys, isDateKey, schemeKeys, type InfoKey } from "../standard/records";
import { columnNames, infoName, listName, names, parameterName } from "./defined-names";
import { formatText, newFormat } from "./file-format";
import { highlightRounded } from "./highlight-rounded";
import { highlightStale } from "./highlight-stale";
import { optionColumns, optionPlaces, wordsArea } from "./options";
import { placeCategories } from "./place-categories";
import { placeDraftMark } from "./place-draft-mark";
import { naRuleFormula, naRuleNames } from "./na-rule";
import { defaultOf, optionWords, parameterRule } from "./parameter-entry";
import { SheetDraft } from "./sheet-draft";
import { choiceWords, noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";

const ruleKeys = ["na_rule", "score_step", "grade_names"] as const;
const printedColumns = 5;
const valueArea = (row: number) => ({ row, column: 1, rows: 1, columns: 2 });
const noteArea = (row: number) => ({ row, column: 3, rows: 1, columns: 2 });
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Lays out the information sheet: what is assessed and by whom (12.4.2, Appendix B, R13), the scheme, and the result at a glance. */
export const layOutInfo = (language: SheetLanguage): SheetPlan => {
  const { words } = language;
  const draft = new SheetDraft({
    key: "info",
    title: words.titles.info,
    tabColor: "#1F4E3D",
    columnWidths: [130, 100, 100, 100, 110, 20, 90, 100, 190, 190],
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.info.title, noteOf(language, words.info.note), printedColumns);
  // The longer title of an English workbook takes two lines, so that the mark has room beside it.
  draft.block({ row: 0, column: 0, rows: 1, columns: 3 }, words.info.title, "titleWrapped");
  placeDraftMark(draft, language, { from: 3, columns: printedColumns, content: "formula" });
  placeAbout(draft, language, 2);
  const scheme = 3 + aboutKeys.length;
  placeScheme(draft, language, scheme);
  const result = scheme + 1 + schemeKeys.length + ruleKeys.length;
  placeResult(draft, language, result);
  placeCategories(draft, language, result + 5);
  placeOptions(draft, language);
  placeMarks(draft, language);
  draft.freeze(1, { first: 0, last: 0 });
  draft.breakPage(result);
  draft.showOnly(printedColumns);
  return draft.plan();
};

const placeAbout = (draft: SheetDraft, language: SheetLanguage, start: number) => {
  draft.section(start, language.words.info.about, printedColumns);
  aboutKeys.forEach((key, index) => placeField(draft, language, { key, row: start + 1 + index }));
};

/** One entry about the assessment, beside its label. */
const placeField = (
  draft: SheetDraft,
  language: SheetLanguage,
  { key, row }: { readonly key: InfoKey; readonly row: number },
) => {
  const { words } = language;
  const value = { row, column: 1, rows: 1, columns: printedColumns - 1 };
  draft.row(row, 0, [words.info.fields[key]], "label");
  draft.block(value, null, isDateKey(key) ? "entryDate" : "entryText");
  draft.height(row, 22);
  draft.fit(row, words.info.fields[key], draft.width(0));
  const rule = fieldRule(language, key);
  draft.entry(value, { ...rule, title: words.invalid, prompt: "" });
  draft.name(infoName(key), cell(row, 1));
};

/** The list that an entry is chosen from; null for one that is written. */
const listOfField = (key: InfoKey) =>
  key === "kind" ? "kind" : key === "self_reason" ? "yes_no" : null;

const fieldRule = ({ words }: SheetLanguage, key: InfoKey) => {
  const list = listOfField(key);
  if (list)
    return { accepts: { kind: "list", source: listName(list) }, error: words.choose } as const;
  return isDateKey(key)
    ? ({
        accepts: { kind: "date", low: "1950-01-01", high: "2200-12-31" },
        error: words.info.dateError,
      } as const)
    : ({ accepts: { kind: "text", longest: 2000 }, error: words.a1.textError } as const);
};

/** The scheme: whose it is, and what it says of points and grades. */
const placeScheme = (draft: SheetDraft, language: SheetLanguage, start: number) => {
  const { words, names: called } = language;
  draft.section(start, words.info.scheme, printedColumns);
  schemeKeys.forEach((key, index) => placeField(draft, language, { key, row: start + 1 + index }));
  ruleKeys.forEach((key, index) => {
    const row = start + 1 + schemeKeys.length + index;
    const note = words.info.ruleNotes[key];
    draft.row(row, 0, [called.parameters[key]], "label");
    draft.block(valueArea(row), defaultOf(language, key), "entry");
    draft.block(noteArea(row), note, "faint");
    draft.fit(row, note, draft.width(3, 2));
    draft.entry(valueArea(row), parameterRule(language, key, note));
    draft.name(parameterName(key), cell(row, 1));
  });
};

const placeResult = (draft: SheetDraft, language: SheetLanguage, start: number) => {
  const { info } = language.words;
  draft.section(start, info.result, printedColumns);
  const judged = `=SUMPRODUCT(--(LEN(${columnNames.check})=0))&" / ${scoredItems.length}"`;
  const until = `=IF(COUNT(tanping_date,${names.composite})=2,DATE(YEAR(tanping_date)+${validityYears},MONTH(tanping_date),DAY(tanping_date))-1,"")`;
  const expired = `=IF(ISNUMBER(${names.validUntil}),IF(TODAY()>${names.validUntil},"${info.expired}","${info.validityNote}"),"${info.validityNote}")`;
  const withheld = `=IF(OR(${names.composite}="",LEN(${names.resultWithheld})>0),"${info.withheld}","")`;
  const gradeInWords = `=IF(${names.grade}="","",TRIM(${names.stars}&" "&${names.grade}))`;
  const rows = [
    [info.judged, judged, "center", ""],
    [info.composite, `=${names.composite}`, "composite", withheld],
    [info.grade, gradeInWords, "grade", `=${names.resultCheck}`],
    [info.validUntil, until, "date", expired],
  ] as const;
  rows.forEach(([label, value, look, note], index) => {
    const row = start + 1 + index;
    draft.row(row, 0, [label], "label");
    draft.block(valueArea(row), value, look);
    draft.block(noteArea(row), note || null, "faint");
    draft.height(row, look === "grade" ? 34 : 26);
  });
  const checked = noteArea(start + 3);
  highlightStale(draft, language, checked);
  highlightRounded(draft, cell(start + 2, 1));
  const over = { area: noteArea(start + 4), formula: `=$D$${start + 5}="${info.expired}"` };
  draft.highlight({ ...over, ...alerts.wrong });
  draft.name(names.validUntil, cell(start + 4, 1));
};

/** What programs know the file by and what the scheme's rule says, out of sight beside the heading of the options. */
const placeMarks = (draft: SheetDraft, language: SheetLanguage) => {
  const { codes, words, otherWords } = optionColumns;
  draft.row(0, codes, [formatText(newFormat), language.language], "helper");
  draft.row(1, codes, [null, null], "helper");
  draft.name(names.format, cell(0, codes));
  draft.name(names.language, cell(0, words));
  draft.name(names.workbookId, cell(1, codes));
  draft.name(names.copyId, cell(1, words));
  (["full-marks", "excluded"] as const).forEach((choice, row) => {
    draft.row(row, otherWords, [naRuleFormula(language, choice)], "helper");
    draft.name(naRuleNames[choice], cell(row, otherWords));
  });
};

/** Codes and words of every choice: what the drop-down lists show and what the formulas compare with. */
const placeOptions = (draft: SheetDraft, language: SheetLanguage) => {
  const other = choiceWords(language.language === "zh-CN" ? "en-US" : "zh-CN");
  const called = { ...language.names.parameters, ...language.records.lists };
  draft.row(0, optionColumns.heading, [language.words.info.options], "helper");
  for (const { key, row, codes } of optionPlaces) {
    const rest = codes.map(() => null);
    // The blank row between two lists looks like them, so that all of them are one area.
    draft.column(row, optionColumns.heading, [called[key], ...rest], "helper");
    draft.column(row, optionColumns.codes, [...codes, null], "helper");
    draft.column(row, optionColumns.words, [...optionWords(language.choices, key), null], "helper");
    draft.column(row, optionColumns.otherWords, [...optionWords(other, key), null], "helper");
    draft.name(listName(key), wordsArea(key));
  }
};
