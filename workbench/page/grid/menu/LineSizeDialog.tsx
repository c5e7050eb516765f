import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Sheet } from "../../../book/sheet";
import { useSentences } from "../../strings/use-sentences";
import type { Lines } from "../lines-with";
import { greatest, pointsOfSaid, saidSize } from "./line-units";

interface LineSizeDialogProps {
  readonly sheet: Sheet;
  readonly lines: Lines;
  onSize(points: number): void;
  onClose(): void;
}

/** Asks how high rows or how wide columns shall be, as Excel does: heights in points, widths in digits. */
export const LineSizeDialog = ({ sheet, lines, onSize, onClose }: LineSizeDialogProps) => {
  const { what, first } = lines;
  const say = useSentences();
  const words = say.lines[what];
  const points = what === "rows" ? sheet.rowHeight(first) : sheet.columnWidth(first);
  const [text, setText] = useState(String(saidSize(what, points)));
  const [fault, setFault] = useState("");

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const size = text.trim() === "" ? NaN : Number(text);
    if (!(size >= 0 && size <= greatest[what])) return setFault(words.sizeFault(greatest[what]));
    onClose();
    onSize(pointsOfSaid(what, size));
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface style={{ maxWidth: "320px" }}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{words.sizeTitle}</DialogTitle>
            <DialogContent>
              <Field label={words.sizeLabel} {...(fault !== "" && { validationMessage: fault })}>
                <Input
                  autoFocus
                  inputMode="decimal"
                  value={text}
                  onFocus={(event) => event.target.select()}
                  onChange={(_, { value }) => setText(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {say.ok}
              </Button>
              <Button onClick={onClose}>{say.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
