/** Which Excel the host plays. */
export interface HostProfile {
  /** Requirement set: "1.14" is Excel 2021, "1.21" Excel on the web. */
  readonly excelApi: string;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** Display and content language. */
  readonly language: "zh-CN" | "en-US";
  /** Bytes a request and a response may have each; null: no limit. Excel on the web: 5 MB. */
  readonly payloadLimitBytes: number | null;
  /** Which answers it gives where documentation and what users report may differ (two-forms.ts lists them). */
  readonly forms: "documented" | "reported";
  /** Whether the workbook was opened to be looked at only, as Excel on the web opens what a person may not edit. */
  readonly access: WorkbookAccess;
}

export type WorkbookAccess = "readWrite" | "readOnly";

const fiveMegabytes = 5 * 1024 * 1024;

export const excel2021: HostProfile = {
  excelApi: "1.14",
  platform: "PC",
  language: "zh-CN",
  payloadLimitBytes: null,
  forms: "documented",
  access: "readWrite",
};

/** Without what most add-ins of today ask for. */
export const excel2019: HostProfile = { ...excel2021, excelApi: "1.8" };

/** The same Excel, in everything that may be otherwise than documented. */
export const excelAsReported: HostProfile = { ...excel2021, forms: "reported" };

export const excelOnTheWeb: HostProfile = {
  excelApi: "1.21",
  platform: "OfficeOnline",
  language: "zh-CN",
  payloadLimitBytes: fiveMegabytes,
  forms: "documented",
  access: "readWrite",
};

/** Requirement sets in their order; asked for thousands of times a batch. */
const ranks = new Map<string, number>();
const rankOf = (excelApi: string): number => {
  const known = ranks.get(excelApi);
  if (known !== undefined) return known;
  const [major = 0, minor = 0] = excelApi.split(".").map(Number);
  const rank = major * 1000 + minor;
  ranks.set(excelApi, rank);
  return rank;
};

/** Whether a host with the first requirement set has a member of the second: "1.14" has "1.9". */
export const hasApi = (played: string, needed: string): boolean => rankOf(played) >= rankOf(needed);
