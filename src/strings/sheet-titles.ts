import { titles as english } from "./en-US/titles";
import type { Language } from "./language";
import { titles as chinese, type SheetTitles } from "./zh-CN/titles";

/** What the sheets are called in either language: a workbook is known by them. */
export const sheetTitles: Readonly<Record<Language, SheetTitles>> = {
  "zh-CN": chinese,
  "en-US": english,
};
