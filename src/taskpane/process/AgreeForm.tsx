import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { problemText, refusalSentence } from "../../strings/sentences";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import { judgeScore } from "../../workflows/judge-score";
import type { ShownDisagreement } from "../../workflows/shown/show-second";
import type { AssessmentStore } from "../assessment-store";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { processParts } from "./process-parts";
import { useKeptForm } from "../use-kept-form";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface AgreeFormProps {
  readonly checked: Checked;
  readonly row: ShownDisagreement;
  readonly store: AssessmentStore;
  readonly onClose: () => void;
}

const empty = { score: "", reason: "" };

/** What the form of a disagreement is kept under. */
export const agreeForm = ({ item, assessor }: ShownDisagreement): string =>
  `agree ${item} ${assessor}`;

/** Takes what two assessors agreed on an item, with the reason, and writes both; what is filled in stays until it is written or given up. */
export const AgreeForm = ({ checked, row, store, onClose }: AgreeFormProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).second;
  const { fields, put, drop, wasKept } = useKeptForm(checked, agreeForm(row), empty);
  const { score, reason } = fields;
  const [wrong, setWrong] = useState("");
  const close = () => {
    drop();
    onClose();
  };
  const write = async () => {
    const judged = judgeScore(score, row.item, checked, "cleared");
    if (judged === null) return;
    if (typeof judged !== "number") return setWrong(problemText(judged, language));
    const { item, was } = row;
    const consensus = { item, score: judged, reason: reason.trim(), was };
    const outcome = await store.ask(() =>
      later(processParts.consensus, (its) => its.enterConsensus(consensus)),
    );
    setWrong(outcome.kind === "refused" ? refusalSentence(outcome.refusal, language) : "");
    store.refresh();
    if (outcome.kind === "done") close();
  };
  return (
    <div role="group" aria-label={say.agreeOn(row.item)} className={styles.section}>
      <Field
        label={say.score}
        required
        size="small"
        {...(wrong && { validationMessage: wrong, validationState: "error" as const })}
      >
        <Input
          size="small"
          autoFocus={!wasKept}
          value={score}
          onChange={(_, { value }) => put({ score: value })}
        />
      </Field>
      <Field label={say.reason} required size="small">
        <Textarea size="small" value={reason} onChange={(_, { value }) => put({ reason: value })} />
      </Field>
      <div className={styles.buttons}>
        <WriteButton
          disabledFocusable={score.trim() === "" || reason.trim() === ""}
          onClick={() => void write()}
        >
          {say.write}
        </WriteButton>
        <Button onClick={close}>{say.cancel}</Button>
      </div>
    </div>
  );
};
