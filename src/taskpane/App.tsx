import { FluentProvider, type Theme } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { LiveRegion } from "./LiveRegion";
import { paneLanguage, PaneLanguageContext } from "./pane-language";
import { PreferencesContext, type PreferenceStore } from "./settings/preferences";
import { useTheme } from "./themes/use-theme";
import { useTargetSizes } from "./use-target-sizes";

interface AppProps {
  readonly preferences: PreferenceStore;
  /** The theme it is drawn in at first. */
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** What a page of the add-in shows, once the words of its language are loaded. */
export const App = ({ preferences, theme: first, children }: AppProps) => {
  useTargetSizes();
  const chosen = useSyncExternalStore(preferences.subscribe, preferences.current);
  const theme = useTheme(first, chosen.theme);
  const language = preferences.languageOf(chosen.language);
  const words = useMemo(() => paneLanguage(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh" }}>
      <PreferencesContext value={preferences}>
        <PaneLanguageContext value={words}>
          <LiveRegion>
            <ErrorBoundary language={words}>{children}</ErrorBoundary>
          </LiveRegion>
        </PaneLanguageContext>
      </PreferencesContext>
    </FluentProvider>
  );
};
