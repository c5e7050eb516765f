import type { SettingsWords } from "../zh-CN/settings";

export const settings: SettingsWords = {
  title: "The pane’s language and look",
  language: "Language of the pane",
  ofPaneOnly:
    "Changes the words of this pane alone. The language of the sheets is chosen when the assessment is created and stays as it is.",
  likeOffice: "As in Office",
  theme: "Look",
  themes: { office: "As in Office", system: "As the system", light: "Light", dark: "Dark" },
  highContrast: "While the system shows high contrast, its own colours hold.",
  notKept: "The browser lets this pane keep nothing: choose again when it is next opened.",
};
