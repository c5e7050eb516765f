import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { languageFor } from "../strings/language";
import { loadAllWords, loadWords } from "../strings/load-words";
import { presentationMark } from "../workflows/presentation-mark";
import { App } from "./App";
import { NotInExcel } from "./NotInExcel";
import { Pane } from "./Pane";
import { TooOld } from "./TooOld";
import { loadTheme } from "./themes/load-theme";
import { systemTheme, themeName } from "./themes/theme-name";
import { withLaterWords } from "./with-later-words";

const Presentation = lazy(async () => ({
  default: (
    await withLaterWords(
      import(/* webpackChunkName: "presentation" */ "./presentation/Presentation"),
    )
  ).Presentation,
}));

/** The requirement set of the manifest: a test holds both to what is called. */
const required = "1.13";

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
  if (!Office.context.requirements.isSetSupported("ExcelApi", required))
    return root.render(<TooOld language={language} lacking={`ExcelApi ${required}`} />);
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
