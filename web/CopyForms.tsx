import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { refusalSentence } from "../src/strings/sentences";
import { placedMissing, placedOpenPoint } from "../src/taskpane/integrity/placed";
import { PlacedGroup } from "../src/taskpane/integrity/PlacedGroup";
import { SealForm } from "../src/taskpane/integrity/SealForm";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import { useSectionStyles } from "../src/taskpane/use-section-styles";
import type { Checked } from "../src/workflows/check-workbook";
import type { Outcome } from "../src/workflows/outcome";
import { outcomeOfLoading } from "../src/workflows/outcome-of-loading";
import { showSeal } from "../src/workflows/shown/show-seal";
import { checkWords } from "./words";
import type { Copy } from "./write-copy";

/** What writes is as much again as what checks: it comes when it is asked for, and offline from what the page has kept. */
const loadWriting = () =>
  import(/* webpackChunkName: "write", webpackMode: "lazy" */ "./write-copy");

type Writing = Awaited<ReturnType<typeof loadWriting>>;

interface CopyFormsProps {
  readonly bytes: Uint8Array;
  readonly checked: Checked;
  readonly onCopy: (copy: Copy) => void;
}

/** Writes the result into a copy, or seals one; what is still missing or open before a seal is listed. */
export const CopyForms = ({ bytes, checked, onCopy }: CopyFormsProps) => {
  const styles = useSectionStyles();
  const { language, words } = usePaneLanguage();
  const say = checkWords(language);
  const shown = useMemo(() => showSeal(checked), [checked]);
  const [writing, setWriting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (shown.kind === "sealed") return null;
  const write = async (make: (by: Writing) => Promise<Outcome<Copy>>) => {
    setWriting(true);
    setRefused(null);
    try {
      const loaded = await outcomeOfLoading(loadWriting);
      const outcome = loaded.kind === "done" ? await make(loaded.answer) : loaded;
      if (outcome.kind === "done") onCopy(outcome.answer);
      else setRefused(refusalSentence(outcome.refusal, language));
    } catch (error) {
      console.error(error);
      setRefused(say.ownFault);
    }
    setWriting(false);
  };
  return (
    <section className={styles.section} aria-label={say.copy.title}>
      <Subtitle2 as="h3">{say.copy.title}</Subtitle2>
      <Caption1>{say.copy.what}</Caption1>
      <div className={styles.buttons}>
        <Button
          appearance={shown.obstacle ? "primary" : "secondary"}
          disabledFocusable={writing}
          onClick={() => void write((by) => by.scoreCopy(bytes, new Date()))}
        >
          {say.copy.score}
        </Button>
      </div>
      <div role="status">{writing && <Spinner label={say.copy.writing} />}</div>
      {refused !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      <PlacedGroup
        title={words.integrity.seal.missing(shown.missing.length)}
        items={shown.missing.map((its) => placedMissing(its, language))}
      />
      <PlacedGroup
        title={words.integrity.seal.openPoints(shown.open.length)}
        items={shown.open.map((its) => placedOpenPoint(its, language))}
      />
      <details>
        <summary>{say.copy.seal}</summary>
        <div className={styles.section}>
          <SealForm
            shown={shown}
            busy={writing}
            onSeal={(request) =>
              void write((by) => by.sealCopy(bytes, { ...request, now: new Date() }))
            }
          />
        </div>
      </details>
    </section>
  );
};
