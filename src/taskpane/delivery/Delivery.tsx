import { Caption1, Link, Textarea } from "@fluentui/react-components";
import { usePaneLanguage } from "../pane-language";
import { useSectionStyles } from "../use-section-styles";
import { addressOfFile, type DeliveredFile } from "./delivered-file";

interface DeliveryProps {
  readonly files: readonly DeliveredFile[];
  /** What can be copied where nothing is downloaded: a pane's download fails silently on Mac and iPad. */
  readonly copy?: { readonly label: string; readonly text: string };
  /** The command that makes the same on any machine, for what cannot be copied. */
  readonly command?: string;
}

/** Hands over files that were made: a link for each, and the way for where the platform does not download. */
export const Delivery = ({ files, copy, command }: DeliveryProps) => {
  const styles = useSectionStyles();
  const { words } = usePaneLanguage();
  const { delivery: say } = words.integrity;
  return (
    <>
      <div className={styles.buttons}>
        {files.map((file) => (
          <Link key={file.name} download={file.name} href={addressOfFile(file)}>
            {say.download(file.name)}
          </Link>
        ))}
      </div>
      {copy && (
        <Textarea
          readOnly
          rows={8}
          value={copy.text}
          aria-label={copy.label}
          onFocus={({ target }) => target.select()}
        />
      )}
      {command !== undefined && (
        <Caption1 className={styles.text}>
          {say.noDownload} <code>{command}</code>
        </Caption1>
      )}
    </>
  );
};
