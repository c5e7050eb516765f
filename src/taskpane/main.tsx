import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { loadAllWords, loadWords } from "../strings/load-words";
import { presentationMark } from "../workflows/presentation-mark";
import { App } from "./App";
import { AssessmentStore } from "./assessment-store";
import { BusyLine } from "./BusyLine";
import { Pane } from "./Pane";
import { PreferenceStore } from "./settings/preferences";
import { TooOld } from "./TooOld";
import { loadTheme } from "./themes/load-theme";
import { likelyTheme, themeName } from "./themes/theme-name";
import { loadOpenView } from "./views";
import { withLaterWords } from "./with-later-words";

const Presentation = lazy(async () => ({
  default: (
    await withLaterWords(
      import(/* webpackChunkName: "presentation" */ "./presentation/Presentation"),
    )
  ).Presentation,
}));

/** Whoever shows it is told of a failure. */
const soonShown = () => void loadOpenView().catch(() => undefined);

/** The requirement set of the manifest: a test holds both to what is called. */
const required = "1.13";

// Most likely both are the right ones; asked for while Office is not ready yet, they cost no time.
const preferences = new PreferenceStore(navigator.language);
const chosen = preferences.current();
void loadTheme(likelyTheme(chosen.theme)).catch(() => undefined);
void loadWords(preferences.languageOf()).catch(() => undefined);

void Office.onReady(async ({ host }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no #pane.");
  const root = createRoot(element);
  if (host !== Office.HostType.Excel) {
    const outside = import(/* webpackChunkName: "outside" */ "./NotInExcel");
    const [{ NotInExcel }] = await Promise.all([outside, loadAllWords()]);
    return root.render(<NotInExcel />);
  }
  preferences.displayLanguage = Office.context.displayLanguage;
  const language = preferences.languageOf();
  const ready = Promise.all([loadTheme(themeName(chosen.theme)), loadWords(language)]);
  if (location.hash === presentationMark) {
    // A window of its own, where Excel answers nothing.
    const [theme] = await ready;
    return root.render(
      <App preferences={preferences} theme={theme}>
        <Suspense fallback={<BusyLine busy waitsFor="excel" />}>
          <Presentation />
        </Suspense>
      </App>,
    );
  }
  const canRun = Office.context.requirements.isSetSupported("ExcelApi", required);
  const store = new AssessmentStore(soonShown);
  // Excel reads while the pane is drawn.
  if (canRun) store.refresh();
  const [theme] = await ready;
  if (!canRun) {
    document.documentElement.lang = language;
    return root.render(<TooOld language={language} lacking={`ExcelApi ${required}`} />);
  }
  root.render(
    <App preferences={preferences} theme={theme}>
      <Pane store={store} />
    </App>,
  );
});
