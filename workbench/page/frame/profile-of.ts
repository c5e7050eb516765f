import { excel2021, excelOnTheWeb, type HostProfile } from "../../host/host-profile";
import type { Language, PlayedExcel } from "../page-options";

/** The Excel that answers the add-in. */
export const profileOf = (excel: PlayedExcel, language: Language): HostProfile => ({
  ...(excel === "2021" ? excel2021 : excelOnTheWeb),
  language,
});
