import { useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { laterWordsOf } from "../../strings/words-of";
import type { Ask } from "../ask";
import { UserFileField } from "../integrity/UserFileField";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { Offer } from "./Offer";
import { processParts } from "./process-parts";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";

interface BlindOfferProps {
  readonly busy: boolean;
  readonly ask: Ask;
  /** Looks at what the workbook is now. */
  readonly onMade: () => void;
}

/** Makes a second assessor's workbook in the open one, where that is empty, from the first assessor's saved file. */
export const BlindOffer = ({ busy, ask, onMade }: BlindOfferProps) => {
  const styles = useSectionStyles();
  const say = laterWordsOf(usePaneLanguage().language).second.blind;
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  const make = async (chosen: File) => {
    setElsewhere(false);
    const outcome = await ask(() => later(processParts.second, (its) => its.makeBlindHere(chosen)));
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    if (outcome.kind === "refused") return;
    if (outcome.answer === "made") return onMade();
    setElsewhere(true);
  };
  return (
    <Offer
      say={say}
      refusal={file && refusal}
      onRetry={() => file && void make(file)}
      result={elsewhere ? { intent: "warning", text: say.elsewhere } : null}
    >
      <UserFileField label={say.file} accept=".xlsx" chosen={file} onChoose={setFile} />
      <div className={styles.buttons}>
        <WriteButton
          disabledFocusable={busy || file === null}
          onClick={() => file && void make(file)}
        >
          {say.run}
        </WriteButton>
      </div>
    </Offer>
  );
};
