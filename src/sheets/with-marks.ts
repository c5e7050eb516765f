import { names } from "./defined-names";
import type { WorkbookPlan } from "./sheet-plan";

/** What a new workbook is called: the assessment that it is of, and the file it is made in. */
export interface WorkbookMarks {
  readonly workbookId: string;
  readonly copyId: string;
}

/** The plan of a new workbook with its own ids in their cells. */
export const withMarks = (
  plan: WorkbookPlan,
  { workbookId, copyId }: WorkbookMarks,
): WorkbookPlan => {
  const marks = [
    [names.workbookId, workbookId],
    [names.copyId, copyId],
  ] as const;
  const sheets = plan.sheets.map((sheet) => {
    const contents = sheet.contents.map((cells) => [...cells]);
    for (const [name, text] of marks) {
      const area = sheet.names.get(name);
      const cells = area && contents[area.row];
      if (cells) cells[area.column] = text;
    }
    return { ...sheet, contents };
  });
  return { ...plan, sheets };
};
