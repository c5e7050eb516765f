import { Button, Caption1 } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { laterWordsOf } from "../../strings/words-of";
import type { RolledUpHere } from "../../workflows/roll-up-here";
import { ownDay } from "../../workflows/shown-time";
import type { Ask } from "../ask";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";
import { Offer } from "./Offer";
import { processParts } from "./process-parts";

interface RollupOfferProps {
  readonly busy: boolean;
  /** For what may take long and can be ended. */
  readonly askInSteps: Ask;
}

/** Makes an overview of many saved workbooks in the open one, where that is empty. */
export const RollupOffer = ({ busy, askInSteps }: RollupOfferProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const say = laterWordsOf(language).rollupPane;
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [made, setMade] = useState<RolledUpHere | "no-room" | null>(null);
  const make = async () => {
    setMade(null);
    const asOf = ownDay(new Date());
    const outcome = await askInSteps(() =>
      later(processParts.rollup, (its) => its.rollUpHere(files, { language, asOf })),
    );
    setRefusal(outcome.kind === "refused" ? outcome.refusal : null);
    if (outcome.kind === "done") setMade(outcome.answer);
  };
  const resultOf = (its: RolledUpHere | "no-room") =>
    its === "no-room"
      ? ({ intent: "warning", text: say.elsewhere } as const)
      : ({ intent: "success", text: say.done(its) } as const);
  return (
    <Offer say={say} refusal={refusal} onRetry={() => void make()} result={made && resultOf(made)}>
      <div className={styles.file}>
        <Button size="small" onClick={() => input.current?.click()}>
          {say.choose}
        </Button>
        <Caption1>{say.chosen(files.length)}</Caption1>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          multiple
          hidden
          onChange={({ target }) => {
            setFiles([...(target.files ?? [])]);
            target.value = "";
          }}
        />
      </div>
      <div className={styles.buttons}>
        <WriteButton disabledFocusable={busy || files.length === 0} onClick={() => void make()}>
          {say.run}
        </WriteButton>
      </div>
    </Offer>
  );
};
