/** The languages of the pane and of a workbook. Chinese is first: the standard is Chinese. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

/** The language for an Office display language such as "zh-TW" or "de-DE": Chinese for any Chinese, else English. */
export const languageFor = (displayLanguage: string): Language =>
  displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
