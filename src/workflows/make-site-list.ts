import { renewSheet } from "../excel/renew-sheet";
import { refuse } from "../faults/refusal";
import { siteListName } from "../sheets/defined-names";
import { hasPart } from "../sheets/file-format";
import { planOfSheet } from "../sheets/lay-out-workbook";
import { pageTexts } from "../sheets/page-texts";
import { layOutSiteList } from "../sheets/process/lay-out-site-list";
import { siteGroups, sitePoints, type SiteOrder } from "../sheets/process/site-list";
import { formatIn } from "../sheets/reading";
import { sheetLanguage } from "../sheets/sheet-language";
import { requireOurs } from "./workbook-marks";
import type { Outcome } from "./outcome";
import { outcomeOfOurs } from "./outcome-of-ours";

/** Makes the sheet of what is to be seen on site, to print and write on; one that is there is made anew. Three syncs. */
export const makeSiteList = (order: SiteOrder): Promise<Outcome<"made" | "renewed">> =>
  outcomeOfOurs(() =>
    renewSheet(siteListName, (reading) => {
      const language = requireOurs(reading);
      if (!hasPart(formatIn(reading), "lists")) refuse("no-records");
      const sheet = layOutSiteList(language, siteGroups(sitePoints(reading), order), order);
      const page = pageTexts(reading, sheetLanguage(language));
      return { plan: planOfSheet(language, sheet), page };
    }),
  );
