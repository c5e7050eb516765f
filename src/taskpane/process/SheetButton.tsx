import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { refusalSentence } from "../../strings/sentences";
import type { Outcome } from "../../workflows/outcome";
import type { Ask } from "../ask";
import { usePaneLanguage } from "../pane-language";
import { WriteButton } from "../WriteButton";

interface SheetButtonProps {
  readonly busy: boolean;
  readonly ask: Ask;
  readonly children: string;
  readonly make: () => Promise<Outcome<unknown>>;
}

/** Makes a sheet on request, and says why not where Excel refuses. */
export const SheetButton = ({ busy, ask, children, make }: SheetButtonProps) => {
  const { language } = usePaneLanguage();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const press = async () => {
    const outcome = await ask(make);
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
  };
  return (
    <>
      <WriteButton size="small" disabledFocusable={busy} onClick={() => void press()}>
        {children}
      </WriteButton>
      {refusal && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
