import { findMisleading } from "../attachment/find-misleading";
import type { Misleading } from "../faults/misleading";
import { isEarlier } from "../sheets/file-format";
import { fullTextWords } from "../sheets/lay-out-full-texts";
import { pageTexts } from "../sheets/page-texts";
import { formatIn } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import type { Verified } from "./verify-workbook";

/** What in a verified workbook's file, by its bytes, may show a reader something else than its cells hold; throws UnreadablePackage. */
export const lookAtFile = (
  bytes: Uint8Array,
  { plan, recomputed: { reading, language } }: Verified,
): readonly Misleading[] =>
  findMisleading(bytes, {
    plan,
    ours: isEarlier(formatIn(reading).version) ? "no result" : "planned",
    computed: [...reading.named.values()],
    headers: [
      ...Object.values(pageTexts(reading, sheetLanguage(language))),
      fullTextWords(language).remark,
    ],
  });
