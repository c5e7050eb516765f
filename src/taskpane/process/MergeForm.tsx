import {
  Button,
  Caption1,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState } from "react";
import { marks, refusalSentence } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import type { MergedSecond } from "../../workflows/merge-second";
import type { Outcome } from "../../workflows/outcome";
import type { AssessmentStore } from "../assessment-store";
import { UserFileField } from "../integrity/UserFileField";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { processParts } from "./process-parts";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface MergeFormProps {
  readonly busy: boolean;
  readonly store: AssessmentStore;
}

/** Brings the scores of a second assessor's file in, in their name, and says what became of them. */
export const MergeForm = ({ busy, store }: MergeFormProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).second;
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [by, setBy] = useState("");
  const [came, setCame] = useState<Outcome<MergedSecond> | null>(null);
  const merge = async (chosen: File) => {
    setCame(null);
    setCame(
      await store.ask(() => later(processParts.second, (its) => its.mergeSecondHere(chosen, by))),
    );
    store.refresh();
  };
  if (!open)
    return (
      <div className={styles.buttons}>
        <WriteButton size="small" onClick={() => setOpen(true)}>
          {say.start}
        </WriteButton>
      </div>
    );
  return (
    <>
      <Caption1>{say.what}</Caption1>
      <Field label={say.by} required size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <UserFileField label={say.file} accept=".xlsx" chosen={file} onChoose={setFile} />
      <div className={styles.buttons}>
        <WriteButton
          disabledFocusable={busy || file === null || by.trim() === ""}
          onClick={() => file && void merge(file)}
        >
          {say.run}
        </WriteButton>
        <Button onClick={() => setOpen(false)}>{say.close}</Button>
      </div>
      {came && (
        <MessageBar intent={came.kind === "done" ? "success" : "error"} layout="multiline">
          <MessageBarBody>
            {came.kind === "done"
              ? [say.merged(came.answer), wrongText(came.answer, say.wrong)].join(
                  marks[language].sentence,
                )
              : refusalSentence(came.refusal, language)}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};

const wrongText = ({ wrong }: MergedSecond, say: (items: string) => string): string =>
  wrong.length > 0 ? say(wrong.join(" ")) : "";
