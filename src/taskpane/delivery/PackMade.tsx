import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PackedFile } from "../../slip/packed-file";
import { usePaneLanguage } from "../pane-language";
import { Delivery } from "./Delivery";

interface PackMadeProps {
  readonly pack: PackedFile;
}

/** A pack that was made: its .zip, and the command that also prints its pages. */
export const PackMade = ({ pack: { name, bytes } }: PackMadeProps) => {
  const { words } = usePaneLanguage();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words.integrity.documents.packed.made}</MessageBarBody>
      </MessageBar>
      <Delivery
        files={[{ name, type: "application/zip", content: bytes }]}
        command="npm run -s tanping -- pack BOOK.xlsx --out DIR"
      />
    </>
  );
};
