import { Button, Caption1, Field, Radio, RadioGroup, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { laterWordsOf } from "../../strings/words-of";
import type { LastAssessment } from "../../workflows/next-assessment";
import {
  questionsOfNext,
  showLast,
  wholeAnswers,
  type AnswersSoFar,
} from "../../workflows/shown/show-next";
import type { Ask } from "../ask";
import { UserFileField } from "../integrity/UserFileField";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";
import { NextPreview } from "./NextPreview";
import { Offer } from "./Offer";
import { processParts } from "./process-parts";

interface NextOfferProps {
  readonly busy: boolean;
  readonly ask: Ask;
  /** Looks at what the workbook is now. */
  readonly onMade: () => void;
}

/** Makes the next assessment in the open workbook, where that is empty, from the last one's saved file: what changed is asked, then what becomes of each item is shown, then it is written. */
export const NextOffer = ({ busy, ask, onMade }: NextOfferProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const { pane: say, questions, answers: answerWords } = laterWordsOf(language).next;
  const [file, setFile] = useState<File | null>(null);
  const [last, setLast] = useState<LastAssessment | null>(null);
  const [answers, setAnswers] = useState<AnswersSoFar>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setLast(null);
    setRefusal(null);
  };
  const look = async (chosen: File) => {
    const outcome = await ask(() => later(processParts.next, (its) => its.readLastHere(chosen)));
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    setLast(outcome.kind === "done" ? outcome.answer : null);
  };
  const whole = wholeAnswers(answers);
  const make = async () => {
    if (!last || !whole) return;
    setElsewhere(false);
    const outcome = await ask(() => later(processParts.next, (its) => its.makeNext(last, whole)));
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    if (outcome.kind === "refused") return;
    if (outcome.answer === "made") return onMade();
    setElsewhere(true);
  };
  return (
    <Offer
      say={say}
      refusal={file && refusal}
      onRetry={() => void (last ? make() : file && look(file))}
      result={elsewhere ? { intent: "warning", text: say.elsewhere } : null}
    >
      <UserFileField label={say.file} accept=".xlsx" chosen={file} onChoose={choose} />
      {last ? (
        <>
          <Caption1>{showLast(last, language)}</Caption1>
          <Subtitle2 as="h3">{say.ask}</Subtitle2>
          {questionsOfNext.map((question) => (
            <Field key={question} label={questions[question]} size="small">
              <RadioGroup
                layout="horizontal"
                value={answers[question] ?? ""}
                onChange={(_, { value }) =>
                  setAnswers({ ...answers, [question]: value as "same" | "changed" })
                }
              >
                {(["same", "changed"] as const).map((answer) => (
                  <Radio key={answer} value={answer} label={answerWords[answer]} />
                ))}
              </RadioGroup>
            </Field>
          ))}
          {whole && <NextPreview last={last} answers={whole} />}
          <div className={styles.buttons}>
            <WriteButton
              appearance="primary"
              disabledFocusable={busy || whole === null}
              onClick={() => void make()}
            >
              {say.run}
            </WriteButton>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy || file === null} onClick={() => file && void look(file)}>
            {say.look}
          </Button>
        </div>
      )}
    </Offer>
  );
};
