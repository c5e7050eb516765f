import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import type { Language } from "../strings/language";
import { ErrorBoundary } from "./ErrorBoundary";
import { LiveRegion } from "./LiveRegion";
import { paneLanguage, PaneLanguageContext } from "./pane-language";
import { useTheme } from "./themes/use-theme";

interface AppProps {
  readonly language: Language;
  /** The theme it is drawn in at first. */
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** What a page of the add-in shows, once the words of its language are loaded. */
export const App = ({ language, theme: first, children }: AppProps) => {
  const theme = useTheme(first);
  const words = useMemo(() => paneLanguage(language), [language]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh" }}>
      <PaneLanguageContext value={words}>
        <LiveRegion>
          <ErrorBoundary language={words}>{children}</ErrorBoundary>
        </LiveRegion>
      </PaneLanguageContext>
    </FluentProvider>
  );
};
