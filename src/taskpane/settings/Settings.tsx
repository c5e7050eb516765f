import {
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { languageNames } from "../../strings/language-names";
import { loadLaterWords, loadWords } from "../../strings/load-words";
import { refusalSentence } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import { outcomeOfLoading } from "../../workflows/outcome-of-loading";
import { usePaneLanguage } from "../pane-language";
import { useArrivalFocus } from "../use-arrival-focus";
import {
  languageChoices,
  themeChoices,
  usePreferences,
  type LanguageChoice,
  type ThemeChoice,
} from "./preferences";
import { SettingsTrigger } from "./SettingsTrigger";

const useStyles = makeStyles({
  surface: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    maxWidth: "min(240px, calc(100vw - 50px))",
    overflowY: "auto",
  },
});

/** The pane's language and looks, opened when it comes; a choice holds at once. */
export const Settings = ({ children }: { readonly children: string }) => {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const { language: speaks, theme, isPassing, choose, languageOf } = usePreferences();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Where the focus is when it opens, it comes back to.
  const arrival = useArrivalFocus();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const opening = requestAnimationFrame(() => setOpen(true));
    return () => cancelAnimationFrame(opening);
  }, []);
  const words = laterWordsOf(language).settings;
  const speak = async (choice: LanguageChoice) => {
    const outcome = await outcomeOfLoading(() =>
      loadWords(languageOf(choice)).then(loadLaterWords),
    );
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    if (outcome.kind === "done") choose({ language: choice });
  };
  return (
    <Popover
      open={isOpen}
      trapFocus
      positioning={{ autoSize: "height", overflowBoundaryPadding: 8 }}
      onOpenChange={(_, { open }) => setOpen(open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <SettingsTrigger ref={arrival}>{children}</SettingsTrigger>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.title}>
        <Field label={words.language} hint={words.ofPaneOnly}>
          <RadioGroup
            value={speaks}
            onChange={(_, { value }) => void speak(value as LanguageChoice)}
          >
            {languageChoices.map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={choice === "office" ? words.likeOffice : languageNames[choice]}
              />
            ))}
          </RadioGroup>
        </Field>
        {refusal && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
          </MessageBar>
        )}
        <Field label={words.theme} hint={words.highContrast}>
          <RadioGroup
            value={theme}
            onChange={(_, { value }) => choose({ theme: value as ThemeChoice })}
          >
            {themeChoices.map((choice) => (
              <Radio key={choice} value={choice} label={words.themes[choice]} />
            ))}
          </RadioGroup>
        </Field>
        {isPassing && <Caption1>{words.notKept}</Caption1>}
      </PopoverSurface>
    </Popover>
  );
};
