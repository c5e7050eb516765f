import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { SlipHere } from "../../workflows/slip-here";
import { Delivery } from "../delivery/Delivery";
import { usePaneLanguage } from "../pane-language";
import { placedShown } from "./placed";
import { PlacedGroup } from "./PlacedGroup";

interface SlipMadeProps {
  readonly slip: SlipHere;
  /** What the workbook's file is called; the slip's files are called after it. */
  readonly file: string;
  readonly onShow?: ((at: CellAddress) => void) | undefined;
}

/** A slip that was made: two files, and the text to copy. */
export const SlipMade = ({ slip, file, onShow }: SlipMadeProps) => {
  const { words, language } = usePaneLanguage();
  const { slip: say } = words.integrity;
  const name = `${file.replace(/\.xlsx$/i, "")}.slip`;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{say.made}</MessageBarBody>
      </MessageBar>
      <Delivery
        files={[
          { name: `${name}.txt`, type: "text/plain", content: slip.text },
          { name: `${name}.json`, type: "application/json", content: slip.json },
        ]}
        copy={{ label: say.text, text: slip.text }}
      />
      <PlacedGroup
        title={say.shows(slip.shows.length)}
        items={slip.shows.map((its) => placedShown(its, language))}
        onShow={onShow}
      />
    </>
  );
};
