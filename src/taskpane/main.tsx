import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { languageFor } from "../strings/language";
import { presentationMark } from "../workflows/presentation-mark";
import { App } from "./App";
import { NotInExcel } from "./NotInExcel";
import { Pane } from "./Pane";

const Presentation = lazy(async () => ({
  default: (await import("./presentation/Presentation")).Presentation,
}));

/** Whether Office shows itself dark; where it does not say, the system's preference counts. */
const isDark = (): boolean =>
  Office.context.officeTheme?.isDarkTheme ?? matchMedia("(prefers-color-scheme: dark)").matches;

void Office.onReady(({ host }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no #pane.");
  const root = createRoot(element);
  if (host !== Office.HostType.Excel) return root.render(<NotInExcel />);
  const language = languageFor(Office.context.displayLanguage);
  document.documentElement.lang = language;
  root.render(
    <App language={language} theme={isDark() ? "dark" : "light"}>
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
