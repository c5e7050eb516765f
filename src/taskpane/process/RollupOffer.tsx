import { Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { laterWordsOf } from "../../strings/words-of";
import type { RolledUpHere } from "../../workflows/roll-up-here";
import { ownDay } from "../../workflows/shown-time";
import type { Ask } from "../ask";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { RefusalBar } from "../RefusalBar";
import { useSectionStyles } from "../use-section-styles";
import { WriteButton } from "../WriteButton";
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
  const [open, setOpen] = useState(false);
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
  if (!open)
    return (
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(true)}>{say.open}</Button>
      </div>
    );
  return (
    <section className={styles.section} aria-label={say.title}>
      <Caption1>{say.what}</Caption1>
      {refusal && <RefusalBar refusal={refusal} onRetry={() => void make()} />}
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
      {made && (
        <MessageBar intent={made === "no-room" ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{made === "no-room" ? say.elsewhere : say.done(made)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
};
