import { Link, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import type { SlipHere } from "../../workflows/slip-here";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { placedShown } from "./placed";
import { PlacedGroup } from "./PlacedGroup";

interface SlipMadeProps {
  readonly slip: SlipHere;
  /** What the workbook's file is called; the slip's files are called after it. */
  readonly file: string;
  readonly onShow: (at: CellAddress) => void;
}

/** A slip that was made: two files to download, and the text to copy, since a pane's download fails silently on Mac and iPad. */
export const SlipMade = ({ slip, file, onShow }: SlipMadeProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { slip: say } = words.integrity;
  const name = `${file.replace(/\.xlsx$/i, "")}.slip`;
  const link = (ending: string, type: string, content: string) => (
    <Link
      download={`${name}.${ending}`}
      href={`data:${type};charset=utf-8,${encodeURIComponent(content)}`}
    >
      {say.download(`${name}.${ending}`)}
    </Link>
  );
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{say.made}</MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        {link("txt", "text/plain", slip.text)}
        {link("json", "application/json", slip.json)}
      </div>
      <Textarea
        readOnly
        rows={8}
        value={slip.text}
        aria-label={say.text}
        onFocus={({ target }) => target.select()}
      />
      <PlacedGroup
        title={say.shows(slip.shows.length)}
        items={slip.shows.map((its) => placedShown(its, language))}
        onShow={onShow}
      />
    </>
  );
};
