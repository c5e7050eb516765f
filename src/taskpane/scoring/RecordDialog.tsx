import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { Fragment, useEffect, useRef, useState } from "react";
import type { Refusal } from "../../faults/refusal";
import { refusalSentence } from "../../strings/sentences";
import {
  showRecordForm,
  wrongInForm,
  type RecordForm,
} from "../../workflows/shown/show-record-form";
import { reusablePieces } from "../../workflows/shown/reusable-pieces";
import type { ShownItem } from "../../workflows/shown/show-items";
import { usePaneLanguage } from "../pane-language";
import { RecordField } from "./RecordField";
import { ReusePiece } from "./ReusePiece";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "6px" },
});

interface RecordDialogProps {
  readonly form: RecordForm;
  readonly item: ShownItem;
  readonly items: readonly ShownItem[];
  /** Enters what was filled in; answers why not, where Excel refuses. */
  readonly onEnter: (
    form: RecordForm,
    item: ShownItem,
    filled: ReadonlyMap<string, string>,
  ) => Promise<Refusal | null>;
  readonly onClose: () => void;
}

/** A record about an item; what is filled in stays until Excel has taken it. */
export const RecordDialog = ({ form, item, items, onEnter, onClose }: RecordDialogProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  const its = words.scoring;
  const fields = showRecordForm(form, item, language);
  const [pieces] = useState(() => reusablePieces(items, item));
  const [filled, setFilled] = useState(
    () => new Map(fields.map(({ key, initial }) => [key, initial])),
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [waits, setWaits] = useState(false);
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const firstWrong = useRef<HTMLInputElement>(null);
  useEffect(() => firstWrong.current?.focus(), [wrong]);
  const changed = fields.filter(({ key, initial }) => filled.get(key) !== initial);
  const enter = async () => {
    if (waits || changed.length === 0) return;
    const problems = wrongInForm(form, filled, language);
    setWrong(problems);
    if (problems.size > 0) return;
    setWaits(true);
    const keys = form === "item_records" ? changed : fields;
    const values = new Map(keys.map(({ key }) => [key, filled.get(key) ?? ""]));
    const refused = await onEnter(form, item, values);
    setWaits(false);
    setRefusal(refused);
    if (!refused) onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          if (!event.nativeEvent.isComposing) void enter();
        }}
      >
        <DialogBody>
          <DialogTitle>
            {its.forms[form]} {item.id}
          </DialogTitle>
          <DialogContent className={styles.fields}>
            {refusal && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{refusalSentence(refusal, language)}</MessageBarBody>
              </MessageBar>
            )}
            {fields.map((field, index) => (
              <Fragment key={field.key}>
                <RecordField
                  field={field}
                  value={filled.get(field.key) ?? ""}
                  wrong={wrong.get(field.key) ?? null}
                  input={wrong.has(field.key) ? firstWrong : undefined}
                  onChange={(value) => setFilled(new Map(filled).set(field.key, value))}
                />
                {form === "evidence" && index === 0 && (
                  <ReusePiece
                    pieces={pieces}
                    onReuse={(piece) => setFilled(new Map(Object.entries(piece)))}
                  />
                )}
              </Fragment>
            ))}
            {form === "evidence" && <Caption1>{its.blanks}</Caption1>}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{its.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={waits || changed.length === 0}
              onClick={() => void enter()}
            >
              {its.batchEnter}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
