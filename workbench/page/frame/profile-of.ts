import {
  excel2019,
  excel2021,
  excelOnTheWeb,
  type HostProfile,
  type WorkbookAccess,
} from "../../host/host-profile";
import type { Language, PlayedExcel } from "../page-options";

const profiles: Readonly<Record<PlayedExcel, HostProfile>> = {
  "2019": excel2019,
  "2021": excel2021,
  web: excelOnTheWeb,
};

/** The Excel that answers the add-in. */
export const profileOf = (
  excel: PlayedExcel,
  language: Language,
  access: WorkbookAccess,
): HostProfile => ({
  ...profiles[excel],
  language,
  access,
});
