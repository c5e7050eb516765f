import { Card, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { unreadableSentence } from "../cli/bytes/unreadable-sentence";
import type { Language } from "../src/strings/language";
import { refusalSentence } from "../src/strings/sentences";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import { CheckedFile } from "./CheckedFile";
import type { FileAnswer } from "./check-file";
import type { Checked } from "./check-given";
import { CopyForms } from "./CopyForms";
import { CopyMade } from "./CopyMade";
import { checkWords } from "./words";
import type { Copy } from "./write-copy";

/** What was found of one file, or of the copy that was last made of it. */
export const FileReport = ({ checked }: { readonly checked: Checked }) => {
  const { name } = checked;
  const { language } = usePaneLanguage();
  const [copy, setCopy] = useState<Copy | null>(null);
  const { bytes, answer } = copy ?? checked;
  const refused = refusedText(answer, language);
  return (
    <Card role="article" aria-label={name}>
      <Subtitle2 as="h2" style={{ margin: 0, overflowWrap: "anywhere" }}>
        {name}
      </Subtitle2>
      {copy && <CopyMade copy={copy} of={name} />}
      {refused !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {answer?.kind === "checked" && <CheckedFile answer={answer} />}
      {answer && <CopyForms bytes={bytes} answer={answer} onCopy={setCopy} />}
    </Card>
  );
};

const refusedText = (answer: FileAnswer | null, language: Language) => {
  switch (answer?.kind) {
    case "checked":
      return null;
    case "refused":
      return refusalSentence(answer.refusal, language);
    case "unreadable":
      return unreadableSentence(answer.reason, language);
    default:
      return checkWords(language).ownFault;
  }
};
