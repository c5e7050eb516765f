import { namedArea } from "../integrity/formula-text";
import type { SheetSurvey, Survey } from "../integrity/survey";
import { sheetStates } from "./sheet-states";

/** What stands in a workbook, by name: its worksheets with their state, defined names and tables. */
export interface Structure extends Pick<Survey, "titles" | "names" | "tables"> {
  readonly states: ReadonlyMap<string, Pick<SheetSurvey, "visible" | "protected">>;
}

/** Queues the look at what stands in the workbook. */
export const queueStructure = (context: Excel.RequestContext): (() => Structure) => {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load(sheetStates);
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  return () => ({
    titles: worksheets.items.map(({ name }) => name),
    states: new Map(
      worksheets.items.map(({ name, visibility, protection }) => [
        name,
        { visible: visibility === "Visible", protected: protection.protected },
      ]),
    ),
    names: new Map(names.items.map(({ name, formula }) => [name, namedArea(String(formula))])),
    tables: new Map(tables.items.map((table) => [table.name, table.worksheet.name])),
  });
};
