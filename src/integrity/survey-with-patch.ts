import type { ReportPatch } from "../sheets/report-patch";
import type { Survey } from "./survey";

/** The survey as it will stand once the patch is written. */
export const surveyWithPatch = (survey: Survey, patch: ReportPatch): Survey => {
  const sheets = new Map(survey.sheets);
  for (const [name, value] of patch) {
    const { title = "", area } = survey.names.get(name) ?? {};
    const sheet = sheets.get(title);
    if (!sheet || !area) continue;
    const contents = sheet.contents.map((cells, row) =>
      row === area.row
        ? cells.map((content, column) => (column === area.column ? (value ?? "") : content))
        : cells,
    );
    sheets.set(title, { ...sheet, contents });
  }
  return { ...survey, sheets };
};
