import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../strings/language";
import { marks, refusalSentence } from "../../strings/sentences";
import type { Outcome } from "../../workflows/outcome";
import { findUndoable, undoImport, type UndoableImport } from "../../workflows/undo-import";
import { usePaneLanguage } from "../pane-language";
import { Said } from "../Said";
import type { End } from "./import-state";
import type { Ask } from "../ask";
import { WriteButton } from "../WriteButton";

interface UndoImportBarProps {
  readonly ask: Ask;
  readonly busy: boolean;
  /** The workbook's. */
  readonly language: Language;
  /** How the last import ended: the way back is another afterwards. */
  readonly end: End | null;
  readonly onChanged: () => void;
}

/** Offers to take the last import back, or to clear up after one that was interrupted. */
export const UndoImportBar = ({ ask, busy, language, end, onChanged }: UndoImportBarProps) => {
  const { words, language: shown } = usePaneLanguage();
  const { undoImport: its } = words.importing;
  const [way, setWay] = useState<UndoableImport | null>(null);
  const [tried, setTried] = useState<Outcome<number> | null>(null);
  useEffect(() => {
    void ask(findUndoable, "look by itself").then((outcome) => {
      setWay(outcome.kind === "done" ? outcome.answer : null);
    });
  }, [ask, end, tried]);
  const run = async () => {
    setTried(await ask(() => undoImport(language, new Date())));
    onChanged();
  };
  return (
    <>
      {tried?.kind === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusalSentence(tried.refusal, shown)}</MessageBarBody>
        </MessageBar>
      )}
      {tried?.kind === "done" && !way && <Said>{its.done}</Said>}
      {way && <Offer way={way} busy={busy} onRun={() => void run()} />}
    </>
  );
};

interface OfferProps {
  readonly way: UndoableImport;
  readonly busy: boolean;
  readonly onRun: () => void;
}

const Offer = ({ way, busy, onRun }: OfferProps) => {
  const { words, language } = usePaneLanguage();
  const { undoImport: its } = words.importing;
  const isComplete = way.kind === "complete";
  return (
    <MessageBar intent={isComplete ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        {its[way.kind]}
        {isComplete && marks[language].sentence + its.warning}
      </MessageBarBody>
      <MessageBarActions>
        <WriteButton size="small" disabledFocusable={busy} onClick={onRun}>
          {isComplete ? its.run : its.restore}
        </WriteButton>
      </MessageBarActions>
    </MessageBar>
  );
};
