import { findMisleading } from "../attachment/find-misleading";
import { readShown } from "../excel/read-shown";
import type { Misleading } from "../faults/misleading";
import { isEarlier } from "../sheets/file-format";
import { fullTextWords } from "../sheets/lay-out-full-texts";
import { pageTexts } from "../sheets/page-texts";
import { formatIn } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Verified } from "./verify-workbook";

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
    ours: isEarlier(formatIn(reading).version) ? "no result" : "planned",
    computed: await readShown(titles),
    headers: [
      ...Object.values(pageTexts(reading, sheetLanguage(language))),
      fullTextWords(language).remark,
    ],
  });
};
