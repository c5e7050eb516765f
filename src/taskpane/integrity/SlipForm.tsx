import { Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../cells/address";
import type { Refusal } from "../../faults/refusal";
import { refusalSentence } from "../../strings/sentences";
import type { HeldHere, SlipHere } from "../../workflows/slip-here";
import type { Outcome } from "../../workflows/outcome";
import type { Ask } from "../ask";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { parts } from "../parts";
import { useSectionStyles } from "../use-section-styles";
import { KeyFile, type ChosenKey } from "./KeyFile";
import { SlipHeld } from "./SlipHeld";
import { SlipMade } from "./SlipMade";
import { UserFileField } from "./UserFileField";

interface SlipFormProps {
  readonly busy: boolean;
  readonly ask: Ask;
  readonly onShow: (at: CellAddress) => void;
}

/** What came of the last press. */
type Came =
  | { readonly kind: "made"; readonly slip: SlipHere; readonly file: string }
  | { readonly kind: "held"; readonly held: HeldHere }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Makes the slip of the sealed workbook's saved file, and holds workbook and file against one. */
export const SlipForm = ({ busy, ask, onShow }: SlipFormProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { slip: say } = words.integrity;
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [slip, setSlip] = useState<File | null>(null);
  const [privateKey, setPrivateKey] = useState<ChosenKey | null>(null);
  const [publicKey, setPublicKey] = useState<ChosenKey | null>(null);
  const [came, setCame] = useState<Came | null>(null);
  const press = async <Answer,>(
    step: () => Promise<Outcome<Answer>>,
    show: (answer: Answer) => Came,
  ) => {
    setCame(null);
    const outcome = await ask(step);
    setCame(
      outcome.kind === "done"
        ? show(outcome.answer)
        : { kind: "refused", refusal: outcome.refusal },
    );
  };
  if (!open)
    return (
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(true)}>
          {say.start}
        </Button>
      </div>
    );
  return (
    <>
      <Caption1>{say.what}</Caption1>
      <UserFileField label={say.file} accept=".xlsx" chosen={file} onChoose={setFile} />
      <KeyFile label={say.privateKey} chosen={privateKey} onChoose={setPrivateKey} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy || file === null}
          onClick={() =>
            file &&
            void press(
              () => later(parts.slip, (its) => its.makeSlipHere(file, privateKey?.pem ?? null)),
              (made) => ({ kind: "made", slip: made, file: file.name }),
            )
          }
        >
          {say.make}
        </Button>
      </div>
      <UserFileField label={say.slip} accept=".json,.txt" chosen={slip} onChoose={setSlip} />
      <KeyFile label={say.publicKey} chosen={publicKey} onChoose={setPublicKey} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy || slip === null}
          onClick={() =>
            slip &&
            void press(
              () =>
                later(parts.slip, (its) => its.holdHere({ slip, file }, publicKey?.pem ?? null)),
              (held) => ({ kind: "held", held }),
            )
          }
        >
          {say.hold}
        </Button>
        <Button onClick={() => setOpen(false)}>{say.close}</Button>
      </div>
      {came?.kind === "made" && <SlipMade slip={came.slip} file={came.file} onShow={onShow} />}
      {came?.kind === "held" && <SlipHeld held={came.held} onShow={onShow} />}
      {came?.kind === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusalSentence(came.refusal, language)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
