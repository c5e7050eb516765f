import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { languageFor } from "../strings/language";
import { loadAllWords, loadWords } from "../strings/load-words";
import { presentationMark } from "../workflows/presentation-mark";
import { App } from "./App";
import { NotInExcel } from "./NotInExcel";
import { Pane } from "./Pane";
import { loadTheme } from "./themes/load-theme";
import { systemTheme, themeName } from "./themes/theme-name";

const Presentation = lazy(async () => ({
  default: (await import(/* webpackChunkName: "presentation" */ "./presentation/Presentation"))
    .Presentation,
}));

// Most likely both are the right ones; asked for while Office is not ready yet, they cost no time.
void loadTheme(systemTheme()).catch(() => undefined);
void loadWords(languageFor(navigator.language)).catch(() => undefined);

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
  root.render(
    <App language={language} theme={theme}>
      {location.hash.startsWith(presentationMark) ? (
        <Suspense>
          <Presentation />
        </Suspense>
      ) : (
        <Pane />
      )}
    </App>,
  );
});
