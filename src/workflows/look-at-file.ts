import { findMisleading } from "../attachment/find-misleading";
import { readShown } from "../excel/read-shown";
import type { Misleading } from "../faults/misleading";
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
 * What in the file of the open workbook, by its bytes, may show a reader something else than its cells hold, once it is
 * verified; one sync. Throws UnreadablePackage.
 */
export const lookAtFile = async (
  bytes: Uint8Array,
  { plan, recomputed: { reading, language } }: Verified,
): Promise<readonly Misleading[]> => {
  const titles = plan.sheets.map(({ title }) => title);
  return findMisleading(bytes, {
    plan,
    madeLater: laterNames.flatMap((name) => reading.named.get(name)?.sheet ?? []),
    ours: isEarlier(formatIn(reading).version) ? "no result" : "planned",
    computed: await readShown(titles),
    headers: [
      ...Object.values(pageTexts(reading, sheetLanguage(language))),
      fullTextWords(language).remark,
    ],
  });
};
