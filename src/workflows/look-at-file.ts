import { findMisleading } from "../attachment/find-misleading";
import { openWorkbook } from "../excel/open-workbook";
import type { Misleading } from "../faults/misleading";
import type { SavedFile } from "../saved/open-saved";
import { chartDataName, clausesName, importNames } from "../sheets/defined-names";
import { isEarlier } from "../sheets/file-format";
import { fullTextWords } from "../sheets/lay-out-full-texts";
import { pageTexts } from "../sheets/page-texts";
import { formatIn } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Verified } from "./verify-workbook";

/** Sheets that are made on request and are no part of the plan. */
const laterNames = [clausesName, importNames.log, chartDataName];

/**
 * What in a workbook's file may show a reader something else than its cells hold, once it is verified; in
 * Excel one sync. Throws UnreadablePackage.
 */
export const lookAtFile = async (
  saved: SavedFile,
  { plan, recomputed: { reading, language } }: Verified,
  source = openWorkbook,
): Promise<readonly Misleading[]> => {
  const titles = plan.sheets.map(({ title }) => title);
  return findMisleading(saved, {
    plan,
    madeLater: laterNames.flatMap((name) => reading.named.get(name)?.sheet ?? []),
    ours: isEarlier(formatIn(reading).version) ? "no result" : "planned",
    computed: await source.readShown(titles),
    headers: [
      ...Object.values(pageTexts(reading, sheetLanguage(language))),
      fullTextWords(language).remark,
    ],
  });
};
