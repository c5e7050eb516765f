import {
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Subtitle1,
  Subtitle2,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Ask } from "./ask";
import { languages, type Language } from "../strings/language";
import { languageNames } from "../strings/language-names";
import { Introduction } from "./Introduction";
import { ErrorBoundary } from "./ErrorBoundary";
import { laterWordsOf } from "../strings/words-of";
import { usePaneLanguage } from "./pane-language";
import { withLaterWords } from "./with-later-words";
import { WriteButton } from "./WriteButton";

const SampleOffer = lazy(async () => ({
  default: (await withLaterWords(import(/* webpackChunkName: "sample-offer" */ "./SampleOffer")))
    .SampleOffer,
}));

const BlindOffer = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "sample-offer" */ "./process/BlindOffer"))
  ).BlindOffer,
}));

const NextOffer = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "sample-offer" */ "./process/NextOffer"))
  ).NextOffer,
}));

const RollupOffer = lazy(async () => ({
  default: (
    await withLaterWords(import(/* webpackChunkName: "sample-offer" */ "./process/RollupOffer"))
  ).RollupOffer,
}));

interface StartViewProps {
  readonly busy: boolean;
  readonly ask: Ask;
  /** The same for what may take long and can be ended. */
  readonly askInSteps: Ask;
  readonly onCreate: (language: Language) => void;
  /** Looks at what the workbook is now. */
  readonly onMade: () => void;
}

/** What a workbook without an assessment offers: what this is, to create one, and a sample to look at. */
export const StartView = ({ busy, ask, askInSteps, onCreate, onMade }: StartViewProps) => {
  const said = usePaneLanguage();
  const { language: display } = said;
  const words = laterWordsOf(display).start;
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? display;
  return (
    <section style={{ display: "flex", flexDirection: "column", gap: "12px", paddingTop: "16px" }}>
      <Subtitle1 as="h1">{words.title}</Subtitle1>
      <Introduction />
      <Subtitle2 as="h2">{words.begin}</Subtitle2>
      <Field label={words.language}>
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
      <WriteButton appearance="primary" disabledFocusable={busy} onClick={() => onCreate(language)}>
        {words.create}
      </WriteButton>
      <Caption1>{words.body}</Caption1>
      <Caption1>{words.untouched}</Caption1>
      <ErrorBoundary language={said}>
        <Suspense>
          <SampleOffer {...{ busy, ask, askInSteps, language, onMade }} />
          <NextOffer {...{ busy, ask, onMade }} />
          <BlindOffer {...{ busy, ask, onMade }} />
          <RollupOffer {...{ busy, askInSteps }} />
        </Suspense>
      </ErrorBoundary>
      <Caption1>{words.open}</Caption1>
    </section>
  );
};
