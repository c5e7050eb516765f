/** Words of the pane's own settings. */
export interface SettingsWords {
  readonly title: string;
  readonly language: string;
  /** The workbook's language is another thing: it is chosen when it is created. */
  readonly ofPaneOnly: string;
  readonly likeOffice: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"office" | "system" | "light" | "dark", string>>;
  readonly highContrast: string;
  readonly notKept: string;
}

export const settings: SettingsWords = {
  title: "窗格的语言与外观",
  language: "窗格的语言",
  ofPaneOnly: "只改窗格里的文字。工作表的语言在新建评价时选定，不随它变。",
  likeOffice: "随 Office",
  theme: "外观",
  themes: { office: "随 Office", system: "随系统", light: "浅色", dark: "深色" },
  highContrast: "系统打开高对比度时，总是采用系统的颜色。",
  notKept: "浏览器不让窗格保存内容，关闭窗格后要重新选择。",
};
