import {
  Button,
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Subtitle1,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import { languages, type Language } from "../strings/language";
import { languageNames } from "../strings/language-names";
import { Introduction } from "./Introduction";
import { usePaneLanguage } from "./pane-language";

interface StartViewProps {
  readonly busy: boolean;
  readonly onCreate: (language: Language) => void;
}

/** What a workbook without an assessment offers: what this is, and to create one. */
export const StartView = ({ busy, onCreate }: StartViewProps) => {
  const { language: display, words } = usePaneLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? display;
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "12px", paddingTop: "16px" }}>
      <Subtitle1 as="h1">{words.start.title}</Subtitle1>
      <Introduction />
      <Subtitle2 as="h2">{words.start.begin}</Subtitle2>
      <Field label={words.start.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => setChosen(value as Language)}
        >
          {languages.map((key) => (
            <Radio key={key} value={key} label={languageNames[key]} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => onCreate(language)}>
        {words.start.create}
      </Button>
      <Caption1>{words.start.body}</Caption1>
      <Caption1>{words.start.untouched}</Caption1>
      <Caption1>{words.start.open}</Caption1>
    </section>
  );
};
