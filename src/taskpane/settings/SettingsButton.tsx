import { lazy, memo, Suspense, useState } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { usePaneLanguage } from "../pane-language";
import { useArrivalFocus } from "../use-arrival-focus";
import { withLaterWords } from "../with-later-words";
import { SettingsTrigger } from "./SettingsTrigger";

const Settings = lazy(async () => ({
  default: (await withLaterWords(import(/* webpackChunkName: "settings" */ "./Settings"))).Settings,
}));

/** The button of the pane's language and looks; what it opens is loaded when it is first pressed. */
export const SettingsButton = memo(({ children }: { readonly children: string }) => {
  const language = usePaneLanguage();
  const [isAsked, setAsked] = useState(false);
  const arrival = useArrivalFocus();
  if (!isAsked) return <SettingsTrigger onClick={() => setAsked(true)}>{children}</SettingsTrigger>;
  return (
    <ErrorBoundary language={language}>
      <Suspense
        fallback={
          <SettingsTrigger ref={arrival} disabledFocusable>
            {children}
          </SettingsTrigger>
        }
      >
        <Settings>{children}</Settings>
      </Suspense>
    </ErrorBoundary>
  );
});
SettingsButton.displayName = "SettingsButton";
