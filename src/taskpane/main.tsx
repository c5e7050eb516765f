import { createRoot } from "react-dom/client";
import { languageFor } from "../strings/language";
import { loadAllWords, loadWords } from "../strings/load-words";
import { App } from "./App";
import { NotInExcel } from "./NotInExcel";

/** Whether Office shows itself dark; where it does not say, the system's preference counts. */
const isDark = (): boolean =>
  Office.context.officeTheme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches;

void Office.onReady(async ({ host }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no #pane.");
  const root = createRoot(element);
  if (host !== Office.HostType.Excel) {
    await loadAllWords();
    return root.render(<NotInExcel />);
  }
  const language = languageFor(Office.context.displayLanguage);
  await loadWords(language);
  document.documentElement.lang = language;
  root.render(<App language={language} theme={isDark() ? "dark" : "light"} />);
});
