import { Said } from "../Said";
import { useTextFile } from "../use-text-file";
import { UserFileField } from "./UserFileField";

/** A key's file: what it is called, and the PEM text in it. */
export interface ChosenKey {
  readonly name: string;
  readonly pem: string;
}

interface KeyFileProps {
  readonly label: string;
  readonly chosen: ChosenKey | null;
  readonly onChoose: (key: ChosenKey | null) => void;
}

/** Takes a key from a file of the user's; it stays in the pane's memory and is written nowhere. */
export const KeyFile = ({ label, chosen, onChoose }: KeyFileProps) => {
  const { refused, read } = useTextFile((name, pem) => onChoose({ name, pem }));
  return (
    <UserFileField
      label={label}
      accept=".pem,.key,.pub"
      chosen={chosen}
      onChoose={(file) => (file ? read(file) : onChoose(null))}
    >
      {refused && <Said>{refused}</Said>}
    </UserFileField>
  );
};
