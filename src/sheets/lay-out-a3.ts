import { table22, type GradeId } from "../standard/table-22";
import { weightDecimals } from "../standard/choices";
import { tableA3 } from "../standard/table-a3";
import { tableA3English } from "../strings/en-US/table-a3";
import { a3Widths, resultColumns } from "./a3-columns";
import { alerts } from "./alerts";
import { names, parameterName } from "./defined-names";
import { entryStateFormula } from "./entry-state-formula";
import { highlightRounded } from "./highlight-rounded";
import { highlightStale } from "./highlight-stale";
import type { Look } from "./looks";
import { isChoice } from "./options";
import { parameterRule } from "./parameter-entry";
import { placeDraftMark } from "./place-draft-mark";
import { SheetDraft } from "./sheet-draft";
import { noteOf, type SheetLanguage } from "./sheet-language";
import type { SheetPlan } from "./sheet-plan";
import { withheldFormula } from "./withheld-formula";

const width = 8;
const weightsRow = 3;
const liveRow = 7;
const resultRow = 11;
const table22Row = 24;

const wide = (row: number) => ({ row, column: 0, rows: 1, columns: width });
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Lays out Table A.3 (Annex A, 12.5): weights, both scores, composite and grade, and the add-in's exact result. */
export const layOutA3 = (language: SheetLanguage): SheetPlan => {
  const { words } = language;
  const draft = new SheetDraft({
    key: "a3",
    title: words.titles.a3,
    tabColor: "#217346",
    columnWidths: a3Widths,
    orientation: "portrait",
    protection: "protected",
  });
  draft.title(words.a3.title, noteOf(language, words.a3.note), width);
  placeDraftMark(draft, language, { from: 3, columns: width, content: "same" });
  placeWeights(draft, language);
  placeLive(draft, language, liveRow);
  placeWithheld(draft, language, liveRow + 2);
  placeResult(draft, language, resultRow);
  placeTable22(draft, language);
  draft.freeze(1, { first: 0, last: 0 });
  draft.showOnly(width);
  return draft.plan();
};

const placeWeights = (draft: SheetDraft, language: SheetLanguage) => {
  const { words, names: called, printed } = language;
  const { headings, total, parts } = tableA3;
  const heading = (key: keyof typeof headings) =>
    printed(headings[key], tableA3English.headings[key]);
  const part = [heading("part"), heading("maximum"), heading("weight")];
  draft.row(weightsRow - 1, 0, [heading("total"), heading("maximum"), ...part, ...part], "heading");
  const name = printed(total.name, tableA3English.total);
  draft.row(weightsRow, 0, [name, Number(total.maximum)], "center");
  draft.row(weightsRow + 1, 0, [words.a3.score, `=${names.composite}`], "sum");
  parts.forEach((its, index) => {
    const column = 2 + 3 * index;
    const key = `weight_${its.id}` as const;
    const partName = printed(its.name, tableA3English.parts[its.id]);
    draft.row(weightsRow, column, [partName, Number(its.maximum)], "center");
    draft.row(weightsRow, column + 2, [null], "entry");
    draft.entry(cell(weightsRow, column + 2), {
      ...parameterRule(language, key, words.open),
      prompt: words.open,
    });
    draft.name(parameterName(key), cell(weightsRow, column + 2));
    const score = its.id === "qualitative" ? names.total : names.quantitative;
    draft.row(weightsRow + 1, column, [words.a3.score, `=${score}`, its.weightSymbol], "sum");
    draft.fit(weightsRow, called.parameters[key], draft.width(column));
  });
  placeWeightCheck(draft, language);
  draft.height(weightsRow - 1, 36);
  draft.height(weightsRow, 50);
  draft.height(weightsRow + 1, 26);
};

/** What is wrong with the weights, in words (R9); "" where they can be used. */
const placeWeightCheck = (draft: SheetDraft, { words }: SheetLanguage) => {
  const row = weightsRow + 2;
  const open = `COUNTA(${a1},${a2})<2`;
  const usable = `IF(COUNT(${a1},${a2})<2,0,NOT(${unusable}))`;
  const says = `=IF(${open},"${words.a3.weightsOpen}",IF(${usable},"","${words.a3.weightsNotOne}"))`;
  draft.block(wide(row), says, "subtitle");
  const first = `$A$${row + 1}`;
  const weights = { row: weightsRow, column: 4, rows: 1, columns: 4 };
  const saying = (word: string) => ({ area: weights, formula: `=${first}="${word}"` });
  draft.highlight({ ...saying(words.a3.weightsOpen), ...alerts.open });
  draft.highlight({ ...saying(words.a3.weightsNotOne), ...alerts.wrong });
};

const placeLive = (draft: SheetDraft, { words }: SheetLanguage, start: number) => {
  draft.section(start, words.a3.live, width);
  const row = start + 1;
  draft.row(row, 0, [words.a3.composite], "label");
  draft.block({ row, column: 1, rows: 1, columns: 2 }, compositeFormula, "composite");
  draft.row(row, 3, [words.a3.grade], "label");
  draft.block({ row, column: 4, rows: 1, columns: 2 }, gradeFormula(), "grade");
  draft.block({ row, column: 6, rows: 1, columns: 2 }, starsFormula(), "grade");
  draft.height(row, 36);
  for (const shown of [cell(row, 1), cell(weightsRow + 1, 1)]) highlightRounded(draft, shown);
  draft.name(names.composite, cell(row, 1));
  draft.name(names.grade, cell(row, 4));
  draft.name(names.stars, cell(row, 6));
};

/** Why there is no composite, as far as formulas see. */
const placeWithheld = (draft: SheetDraft, language: SheetLanguage, row: number) => {
  const { withheldBy, counted, lacks } = language.words.a3;
  draft.block(wide(row), withheldFormula(language, `$A$${weightsRow + 3}`), "subtitle");
  draft.name(names.withheld, cell(row, 0));
  draft.highlight({ area: wide(row), formula: `=LEN(${names.withheld})>0`, ...alerts.open });
  const longest = [withheldBy, counted.items, lacks.weights, lacks.method].join("");
  draft.fit(row, longest, draft.width(0, width));
};

const [a1, a2] = ["tanping_weight_qualitative", "tanping_weight_quantitative"] as const;

/** A condition of two weights that are numbers (R9). */
const unusable = `OR(${a1}<0,${a2}<0,ROUND(${a1},${weightDecimals})<>${a1},ROUND(${a2},${weightDecimals})<>${a2},ROUND(${a1}+${a2}-1,12)<>0)`;

/** Formula (3) of 12.5.1; blank until both scores are there and the weights sum to 1. */
const compositeFormula = `=IF(COUNT(${names.total},${names.quantitative},${a1},${a2})<4,"",IF(${unusable},"",ROUND(${a1}*${names.total}+${a2}*${names.quantitative},10)))`;

const gradeRow = (index: number) => table22Row + 2 + index;
const usedName = (index: number) => `$E$${gradeRow(index) + 1}`;
const lowerBound = (index: number) => `$C$${gradeRow(index) + 1}`;

/** The bands of Table 22 are half open (R10); compared on the composite's own 10 decimals, 12 significant digits. */
const gradeFormula = (): string => {
  const last = table22.length - 1;
  const bands = table22
    .slice(0, last)
    .reduceRight(
      (rest, _, index) =>
        `IF(ROUND(${names.composite},10)>=${lowerBound(index)},${usedName(index)},${rest})`,
      usedName(last),
    );
  return `=IF(${names.composite}="","",${bands})`;
};

/** The stars of the grade's name: they follow the scheme's names, of which the lowest of 12.5.2 has none. */
const starsFormula = (): string => {
  const column = (letter: string) => `$${letter}$${gradeRow(0) + 1}:$${letter}$${gradeRow(3) + 1}`;
  return `=IF(${names.grade}="","",INDEX(${column("F")},MATCH(${names.grade},${column("E")},0)))`;
};

const resultRows = [
  ["qualitative", names.resultQualitative],
  ["quantitative", names.resultQuantitative],
  ["weight", names.resultWeight],
  ["composite", names.resultComposite],
  ["grade", names.resultGrade],
  ["time", names.resultTime],
  ["notApplicable", names.resultNotApplicable],
  ["withheld", names.resultWithheld],
] as const;

const resultLooks: Partial<Record<(typeof resultRows)[number][0], Look>> = {
  grade: "words",
  notApplicable: "words",
  withheld: "words",
};

interface Placed {
  readonly value: string | null;
  readonly look: Look;
}

const placeResult = (draft: SheetDraft, language: SheetLanguage, start: number) => {
  const { words } = language;
  const { resultLabels } = words.a3;
  draft.section(start, words.a3.result, width);
  draft.block(wide(start + 1), words.a3.resultNote, "subtitle");
  const placeRow = (row: number, label: string, { value, look }: Placed) => {
    draft.block({ row, column: 0, rows: 1, columns: 2 }, label, "label");
    draft.block({ row, rows: 1, ...resultColumns }, value, look);
    draft.height(row, 20);
  };
  resultRows.forEach(([key, name], index) => {
    const row = start + 2 + index;
    if (key === "time") {
      placeRow(row, resultLabels[key], { value: shownTimeFormula(name), look: "text" });
      draft.row(row, width, [null], "words");
      draft.name(name, cell(row, width));
    } else {
      placeRow(row, resultLabels[key], { value: null, look: resultLooks[key] ?? "exact" });
      draft.name(name, cell(row, 2));
    }
  });
  const row = start + 2 + resultRows.length;
  placeRow(row, resultLabels.check, { value: checkFormula(words.a3.checks), look: "text" });
  draft.name(names.resultCheck, cell(row, 2));
  placeState(draft, language, row - 1);
  const written = { row: start + 2, rows: resultRows.length + 1, ...resultColumns };
  const { agrees, differs } = words.a3.checks;
  const says = (word: string) => `=${names.resultCheck}="${word}"`;
  draft.highlight({ area: written, formula: says(differs), ...alerts.wrong });
  highlightStale(draft, language, written);
  draft.highlight({ area: { ...written, row, rows: 1 }, formula: says(agrees), ...alerts.good });
};

/** What the entries were when the reasons beside it were written, and what they are now: others grey the reasons. */
const placeState = (draft: SheetDraft, language: SheetLanguage, row: number) => {
  draft.row(row - 1, width, [entryStateFormula(language)], "helper");
  draft.name(names.entryState, cell(row - 1, width));
  draft.row(row, width, [null], "words");
  draft.name(names.resultState, cell(row, width));
  draft.highlight({
    area: { row, rows: 1, ...resultColumns },
    formula: `=AND(LEN(${names.resultWithheld})>0,${names.resultState}<>${names.entryState})`,
    ...alerts.aside,
  });
};

/** A time as a person writes it, of the exact one out of sight, which programs read. */
const shownTimeFormula = (name: string): string => `=SUBSTITUTE(LEFT(${name},16),"T"," ")`;

/** Whether the add-in's result still is what the formulas say, and if not, whether an input changed since. */
const checkFormula = (words: SheetLanguage["words"]["a3"]["checks"]): string => {
  const { total, quantitative, composite, grade } = names;
  const { resultQualitative, resultQuantitative, resultWeight, resultComposite, resultGrade } =
    names;
  const inputsDiffer = `OR(ROUND(${total}-${resultQualitative},8)<>0,${quantitative}<>${resultQuantitative},ROUND(${a1}-${resultWeight},12)<>0)`;
  const agrees = `AND(ROUND(${composite}-${resultComposite},8)=0,${grade}=${resultGrade})`;
  const decided = `IF(${inputsDiffer},"${words.changed}",IF(${agrees},"${words.agrees}","${words.differs}"))`;
  return `=IF(${resultComposite}="","",IF(NOT(ISNUMBER(${composite})),"${words.changed}",${decided}))`;
};

const placeTable22 = (draft: SheetDraft, { words }: SheetLanguage) => {
  draft.section(table22Row, words.a3.table22, width);
  draft.row(table22Row + 1, 0, words.a3.table22Headings, "heading");
  draft.height(table22Row + 1, 34);
  const by = (kind: "table" | "text") => isChoice(words.titles.info, "grade_names", kind);
  const called = (id: GradeId, kind: "table" | "text") => words.grades[id][kind];
  draft.highlight({
    area: { row: gradeRow(0), column: 0, rows: table22.length, columns: 6 },
    formula: `=AND(LEN(${names.grade})>0,$E${gradeRow(0) + 1}=${names.grade})`,
    ...alerts.good,
  });
  table22.forEach((grade, index) => {
    const row = gradeRow(index);
    const used = `=IF(${by("text")},$D$${row + 1},IF(${by("table")},$A$${row + 1},""))`;
    const cells = [called(grade.id, "table"), grade.printedBounds, Number(grade.lowerBound)];
    const stars = (count: number) => `"${"★".repeat(count)}"`;
    const shown = `=IF(${by("text")},${stars(grade.stars - 1)},IF(${by("table")},${stars(grade.stars)},""))`;
    draft.row(row, 0, [...cells, called(grade.id, "text"), used, shown], "center");
    draft.height(row, 20);
    for (const kind of ["table", "text"] as const)
      draft.fit(row, called(grade.id, kind), draft.width(4));
  });
};
