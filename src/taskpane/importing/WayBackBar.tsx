import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Refusal } from "../../faults/refusal";
import type { Language } from "../../strings/language";
import { refusalSentence } from "../../strings/sentences";
import { findImportBack, takeImportBack, type WayBack } from "../../workflows/take-import-back";
import { usePaneLanguage } from "../pane-language";
import type { End } from "./import-state";
import type { Ask } from "./import-store";

interface WayBackBarProps {
  readonly ask: Ask;
  readonly busy: boolean;
  /** The workbook's. */
  readonly language: Language;
  /** How the last import ended: the way back is another afterwards. */
  readonly end: End | null;
  readonly onChanged: () => void;
}

/** Offers to take the last import back, or to clear up after one that was interrupted. */
export const WayBackBar = ({ ask, busy, language, end, onChanged }: WayBackBarProps) => {
  const { words, language: shown } = usePaneLanguage();
  const { wayBack: its } = words.importing;
  const [way, setWay] = useState<WayBack | null>(null);
  const [restored, setRestored] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    void ask(findImportBack).then((outcome) => {
      setWay(outcome.kind === "done" ? outcome.answer : null);
    });
  }, [ask, end, restored]);
  const run = async () => {
    const outcome = await ask(() => takeImportBack(language, new Date()));
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    if (outcome.kind === "done") setRestored(outcome.answer);
    onChanged();
  };
  if (refusal)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{refusalSentence(refusal, shown)}</MessageBarBody>
      </MessageBar>
    );
  if (!way) return restored === null ? null : <Caption1 role="status">{its.done}</Caption1>;
  const isComplete = way.kind === "complete";
  return (
    <MessageBar intent={isComplete ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {its[way.kind]} {isComplete && its.warning}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy} onClick={() => void run()}>
          {isComplete ? its.run : its.restore}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
