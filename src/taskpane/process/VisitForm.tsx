import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import { laterWordsOf } from "../../strings/words-of";
import type { Checked } from "../../workflows/check-workbook";
import type { ShownPoint } from "../../workflows/shown/show-site";
import { visitOfForm, type VisitFields } from "../../workflows/shown/visit-of-form";
import { problemText, refusalSentence } from "../../strings/sentences";
import type { AssessmentStore } from "../assessment-store";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { processParts } from "./process-parts";
import { useKeptForm } from "../use-kept-form";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface VisitFormProps {
  readonly checked: Checked;
  readonly point: ShownPoint;
  readonly store: AssessmentStore;
  readonly onClose: () => void;
}

const empty: VisitFields = {
  seen: "",
  asked: "",
  record: "",
  place: "",
  date: "",
  answer: "",
  score: "",
  reason: "",
};
const texts = ["seen", "asked", "record", "place", "date"] as const;

/** What the form of a point is kept under. */
export const visitForm = ({ item, point }: ShownPoint): string => `visit ${item} ${point}`;

/** Takes what was seen and told of a point, whether it is so, and a score that changes by it with the reason; what is filled in stays until it is written or given up. */
export const VisitForm = ({ checked, point, store, onClose }: VisitFormProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).site.pane;
  const { fields, put, drop, wasKept } = useKeptForm(checked, visitForm(point), empty);
  const [wrong, setWrong] = useState("");
  const close = () => {
    drop();
    onClose();
  };
  const write = async () => {
    const visit = visitOfForm(fields, point, checked);
    if (visit === null) return;
    if (visit === "date") return setWrong(say.dateWrong);
    if ("code" in visit) return setWrong(problemText(visit, language));
    const outcome = await store.ask(() =>
      later(processParts.visit, (its) => its.enterSiteVisit(visit)),
    );
    setWrong(outcome.kind === "refused" ? refusalSentence(outcome.refusal, language) : "");
    store.refresh();
    if (outcome.kind === "done") close();
  };
  const says = fields.seen.trim() !== "" || fields.asked.trim() !== "";
  const reasoned = fields.score.trim() === "" || fields.reason.trim() !== "";
  return (
    <div role="group" aria-label={say.bringOf(point.item)} className={styles.section}>
      {texts.map((key, index) => (
        <Field key={key} label={say[key]} required={key === "date"} size="small">
          <Input
            size="small"
            autoFocus={index === 0 && !wasKept}
            value={fields[key]}
            onChange={(_, { value }) => put({ [key]: value })}
          />
        </Field>
      ))}
      <Field label={say.confirmed} required size="small">
        <Select
          size="small"
          value={fields.answer}
          onChange={(_, { value }) => put({ answer: value as VisitFields["answer"] })}
        >
          {(["", "yes", "no"] as const).map((key) => (
            <option key={key} value={key}>
              {say.answers[key]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say.score(String(point.was.score ?? "–"))} size="small">
        <Input
          size="small"
          value={fields.score}
          onChange={(_, { value }) => put({ score: value })}
        />
      </Field>
      {fields.score.trim() !== "" && (
        <Field label={say.reason} required size="small">
          <Input
            size="small"
            value={fields.reason}
            onChange={(_, { value }) => put({ reason: value })}
          />
        </Field>
      )}
      {wrong && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{wrong}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <WriteButton
          disabledFocusable={!says || !reasoned || fields.answer === ""}
          onClick={() => void write()}
        >
          {say.write}
        </WriteButton>
        <Button onClick={close}>{say.cancel}</Button>
      </div>
    </div>
  );
};
