import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { DataPlace } from "../../workflows/read-data-place";
import { usePaneLanguage } from "../pane-language";
import { useArrivalFocus } from "../use-arrival-focus";
import { useSectionStyles } from "../use-section-styles";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

interface SourcePickerProps {
  readonly disabled: boolean;
  readonly places: readonly DataPlace[] | null;
  readonly onFile: (file: File) => void;
  readonly onPasted: (text: string) => void;
  readonly onPlace: (place: DataPlace) => void;
  readonly onFindPlaces: () => void;
}

/** Takes a file (picked or dropped), a pasted block, the selected range, or a table or sheet of the workbook. */
export const SourcePicker = (props: SourcePickerProps) => {
  const { disabled, onFile, onPasted, onPlace } = props;
  const { buttons } = useSectionStyles();
  const { words } = usePaneLanguage();
  const { source } = words.importing;
  const [pasting, setPasting] = useState(false);
  return (
    <DropArea disabled={disabled} onFile={onFile}>
      <Caption1>{source.hint}</Caption1>
      <div className={buttons}>
        <FileButton disabled={disabled} onFile={onFile} />
        <Button size="small" disabledFocusable={disabled} onClick={() => setPasting(!pasting)}>
          {source.paste}
        </Button>
        <Button
          size="small"
          disabledFocusable={disabled}
          onClick={() => onPlace({ kind: "selection" })}
        >
          {source.selection}
        </Button>
      </div>
      {pasting && (
        <PasteField
          onPasted={(text) => {
            setPasting(false);
            onPasted(text);
          }}
        />
      )}
      <PlaceField {...props} />
    </DropArea>
  );
};

interface DropAreaProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

const DropArea = ({ disabled, onFile, children }: DropAreaProps) => {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <div
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
};

const FileButton = ({ disabled, onFile }: Pick<SourcePickerProps, "disabled" | "onFile">) => {
  const { words } = usePaneLanguage();
  const { source } = words.importing;
  const button = useArrivalFocus();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        ref={button}
        size="small"
        appearance="primary"
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {source.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm"
        hidden
        aria-label={source.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
};

const PasteField = ({ onPasted }: Pick<SourcePickerProps, "onPasted">) => {
  const { words } = usePaneLanguage();
  const { source } = words.importing;
  const field = useArrivalFocus();
  const [text, setText] = useState("");
  return (
    <Field label={source.pasteHere} size="small">
      <Textarea
        textarea={{ ref: field }}
        rows={5}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <Button size="small" disabledFocusable={text.trim() === ""} onClick={() => onPasted(text)}>
        {source.usePasted}
      </Button>
    </Field>
  );
};

/** The list is asked for when it is about to be opened: tables and sheets come and go. */
const PlaceField = ({ disabled, places, onPlace, onFindPlaces }: SourcePickerProps) => {
  const { words } = usePaneLanguage();
  const { source } = words.importing;
  const nameOf = (place: DataPlace) =>
    place.kind === "selection" ? source.selection : source.places[place.kind](place.name);
  return (
    <Field label={source.place} size="small">
      <Select
        size="small"
        disabled={disabled}
        value=""
        onFocus={onFindPlaces}
        onChange={(_, { value }) => {
          const place = places?.[Number(value)];
          if (place) onPlace(place);
        }}
      >
        <option value="">{source.choosePlace}</option>
        {(places ?? []).map((place, index) => (
          <option key={nameOf(place)} value={index}>
            {nameOf(place)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
