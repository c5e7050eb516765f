import { Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Refusal } from "../../faults/refusal";
import { RefusalBar } from "../RefusalBar";
import { useSectionStyles } from "../use-section-styles";

interface OfferProps {
  readonly say: { readonly open: string; readonly title: string; readonly what: string };
  /** Why the last step was not done. */
  readonly refusal: Refusal | null;
  readonly onRetry: () => void;
  /** What came of it. */
  readonly result: { readonly intent: "warning" | "success"; readonly text: string } | null;
  /** What it takes. */
  readonly children: ReactNode;
}

/** One of the offers beside an empty workbook: a button, which gives way to what it is and what it takes. */
export const Offer = ({ say, refusal, onRetry, result, children }: OfferProps) => {
  const styles = useSectionStyles();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(true)}>{say.open}</Button>
      </div>
    );
  return (
    <section className={styles.section} aria-label={say.title}>
      <Caption1>{say.what}</Caption1>
      {refusal && <RefusalBar refusal={refusal} onRetry={onRetry} />}
      {children}
      {result && (
        <MessageBar intent={result.intent} layout="multiline">
          <MessageBarBody>{result.text}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
};
