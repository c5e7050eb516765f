import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import { refusalSentence } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import type { MadeComparison } from "../../workflows/make-comparison";
import type { Outcome } from "../../workflows/outcome";
import { countCompared, countRescored } from "../../workflows/shown/count-compared";
import type { AssessmentStore } from "../assessment-store";
import { UserFileField } from "../integrity/UserFileField";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { processParts } from "./process-parts";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface ComparisonSectionProps {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly store: AssessmentStore;
}

/** Makes the sheet that compares this assessment with the last one, or its scores before and after closure. */
export const ComparisonSection = ({ checked, busy, store }: ComparisonSectionProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).comparison.pane;
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [came, setCame] = useState<Outcome<MadeComparison> | null>(null);
  const rescored = countRescored(checked);
  const make = async (step: () => Promise<Outcome<MadeComparison>>) => {
    setCame(null);
    setCame(await store.ask(step));
  };
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      {rescored > 0 && (
        <>
          <Caption1>{say.rescored({ items: rescored })}</Caption1>
          <div className={styles.buttons}>
            <WriteButton
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                void make(() => later(processParts.comparison, (its) => its.makeRescoring()))
              }
            >
              {say.runRescored}
            </WriteButton>
          </div>
        </>
      )}
      {open && (
        <>
          <Caption1>{say.what}</Caption1>
          <UserFileField label={say.file} accept=".xlsx" chosen={file} onChoose={setFile} />
        </>
      )}
      <div className={styles.buttons}>
        {open ? (
          <>
            <WriteButton
              disabledFocusable={busy || file === null}
              onClick={() =>
                file &&
                void make(() =>
                  later(processParts.comparison, (its) => its.makeComparisonHere(file)),
                )
              }
            >
              {say.run}
            </WriteButton>
            <Button onClick={() => setOpen(false)}>{say.close}</Button>
          </>
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {say.start}
          </Button>
        )}
      </div>
      {came && (
        <MessageBar intent={came.kind === "done" ? "success" : "error"} layout="multiline">
          <MessageBarBody>
            {came.kind === "done"
              ? say.done(countCompared(came.answer))
              : refusalSentence(came.refusal, language)}
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
};
