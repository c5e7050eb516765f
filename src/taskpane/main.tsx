import { createRoot } from "react-dom/client";
import { languageFor } from "../strings/language";
import { loadAllWords, loadWords } from "../strings/load-words";
import { App } from "./App";
import { NotInExcel } from "./NotInExcel";
import { loadTheme } from "./themes/load-theme";
import { themeName } from "./themes/theme-name";

void Office.onReady(async ({ host }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no #pane.");
  const root = createRoot(element);
  if (host !== Office.HostType.Excel) {
    await loadAllWords();
    return root.render(<NotInExcel />);
  }
  const language = languageFor(Office.context.displayLanguage);
  const [theme] = await Promise.all([loadTheme(themeName()), loadWords(language)]);
  document.documentElement.lang = language;
  root.render(<App language={language} theme={theme} />);
});
