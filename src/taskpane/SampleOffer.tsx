import { Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Refusal } from "../faults/refusal";
import type { Language } from "../strings/language";
import { laterWordsOf } from "../strings/words-of";
import { isRoomForSample, openRoomForSample } from "../workflows/room-for-sample";
import type { Ask } from "./ask";
import { later } from "./later";
import { usePaneLanguage } from "./pane-language";
import { parts } from "./parts";
import { RefusalBar } from "./RefusalBar";
import { WriteButton } from "./WriteButton";

interface SampleOfferProps {
  readonly busy: boolean;
  readonly ask: Ask;
  readonly askInSteps: Ask;
  /** The language that its sheets shall speak. */
  readonly language: Language;
  readonly onMade: () => void;
}

/** The sample organisation: made in the open workbook where that is empty, else in one that is opened for it; which of the two, it says before. */
export const SampleOffer = ({ busy, ask, askInSteps, language, onMade }: SampleOfferProps) => {
  const words = laterWordsOf(usePaneLanguage().language).sample;
  const [hasRoom, setRoom] = useState<boolean | null>(null);
  const [elsewhere, setElsewhere] = useState<"opened" | "byHand" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let isShown = true;
    void ask(isRoomForSample, "look by itself").then((outcome) => {
      if (isShown && outcome.kind === "done") setRoom(outcome.answer);
    });
    return () => {
      isShown = false;
    };
  }, [ask]);
  const open = async () => {
    setElsewhere(null);
    const outcome = await askInSteps(() => later(parts.sample, (its) => its.openSample(language)));
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    if (outcome.kind === "refused") return;
    if (outcome.answer === "made") return onMade();
    // Somebody's work may have come meanwhile.
    setRoom(false);
    const opened = await ask(openRoomForSample);
    setElsewhere(opened.kind === "done" ? "opened" : "byHand");
  };
  return (
    <>
      {refusal && <RefusalBar refusal={refusal} onRetry={() => void open()} />}
      <WriteButton disabledFocusable={busy} onClick={() => void open()}>
        {words.open}
      </WriteButton>
      <Caption1>{words.what}</Caption1>
      {hasRoom !== null && <Caption1>{hasRoom ? words.here : words.elsewhere}</Caption1>}
      {elsewhere && (
        <MessageBar intent={elsewhere === "opened" ? "info" : "warning"} layout="multiline">
          <MessageBarBody>{words[elsewhere]}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
