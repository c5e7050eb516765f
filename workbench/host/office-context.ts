import { hasApi, type HostProfile } from "./host-profile";

/** Requirement sets the host has besides ExcelApi. */
export const otherSets: Readonly<Record<string, string>> = {
  DelayForCellEdit: "1.1",
  CompressedFile: "1.1",
};

/** What stands as Office.context where no page loads it: the parts that say which Excel this is. */
export const officeContext = (profile: HostProfile) => ({
  host: "Excel",
  platform: profile.platform,
  diagnostics: { host: "Excel", platform: profile.platform, version: "16.0.1" },
  displayLanguage: profile.language,
  contentLanguage: profile.language,
  requirements: {
    isSetSupported: (name: string, version: string | number = "1.1") => {
      const played = name.toLowerCase() === "excelapi" ? profile.excelApi : otherSets[name];
      return played !== undefined && hasApi(played, String(version));
    },
  },
});
