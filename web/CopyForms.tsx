import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { remedyOf } from "../src/faults/finding";
import { placedMissing, placedOpenPoint } from "../src/taskpane/integrity/placed";
import { PlacedGroup } from "../src/taskpane/integrity/PlacedGroup";
import { SealForm } from "../src/taskpane/integrity/SealForm";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import { useSectionStyles } from "../src/taskpane/use-section-styles";
import { showSeal, type ShownSeal } from "../src/workflows/shown/show-seal";
import type { FileAnswer } from "./check-file";
import { useCopying } from "./use-copying";
import { checkWords } from "./words";
import type { Copy } from "./write-copy";

interface CopyFormsProps {
  readonly bytes: Uint8Array;
  readonly answer: FileAnswer;
  readonly onCopy: (copy: Copy) => void;
}

/** Writes copies: repaired where something is to be repaired, and of a workbook without a seal scored or sealed. */
export const CopyForms = ({ bytes, answer, onCopy }: CopyFormsProps) => {
  const styles = useSectionStyles();
  const { language } = usePaneLanguage();
  const { copy: say } = checkWords(language);
  const seal = useMemo(() => sealOf(answer), [answer]);
  const { isWriting, refused, write } = useCopying(onCopy);
  const canRepair = isRepairable(answer);
  if (!canRepair && seal?.kind !== "open") return null;
  return (
    <div role="group" className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h3">{say.title}</Subtitle2>
      <Caption1>{say.what}</Caption1>
      <div className={styles.buttons}>
        {canRepair && (
          <Button disabledFocusable={isWriting} onClick={() => write((by) => by.repairCopy(bytes))}>
            {say.repair}
          </Button>
        )}
        {seal?.kind === "open" && (
          <Button
            appearance={seal.obstacle ? "primary" : "secondary"}
            disabledFocusable={isWriting}
            onClick={() => write((by) => by.scoreCopy(bytes, new Date()))}
          >
            {say.score}
          </Button>
        )}
      </div>
      <div role="status">{isWriting && <Spinner label={say.writing} />}</div>
      {refused !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {seal?.kind === "open" && (
        <>
          <BeforeSeal shown={seal} />
          <details>
            <summary>{say.seal}</summary>
            <div className={styles.section}>
              <SealForm
                shown={seal}
                busy={isWriting}
                onSeal={(request) =>
                  write((by) => by.sealCopy(bytes, { ...request, now: new Date() }))
                }
              />
            </div>
          </details>
        </>
      )}
    </div>
  );
};

const sealOf = (answer: FileAnswer): ShownSeal | null =>
  answer.kind === "checked" ? showSeal(answer.verified.recomputed) : null;

const isRepairable = (answer: FileAnswer): boolean => {
  if (answer.kind === "refused") return answer.refusal.code === "names-dropped";
  return (
    answer.kind === "checked" &&
    answer.verified.findings.some((finding) => remedyOf(finding) === "repair")
  );
};

/** What is still missing or open before a seal. */
const BeforeSeal = ({
  shown,
}: {
  readonly shown: Extract<ShownSeal, { readonly kind: "open" }>;
}) => {
  const { language, words } = usePaneLanguage();
  const { seal } = words.integrity;
  return (
    <>
      <PlacedGroup
        title={seal.missing(shown.missing.length)}
        items={shown.missing.map((its) => placedMissing(its, language))}
      />
      <PlacedGroup
        title={seal.openPoints(shown.open.length)}
        items={shown.open.map((its) => placedOpenPoint(its, language))}
      />
    </>
  );
};
