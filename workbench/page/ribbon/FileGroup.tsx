import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useFilePicker } from "../files/use-file-picker";
import type { Files } from "../files/use-files";
import type { Sample } from "../page-data";
import type { Language } from "../page-options";
import { useSentences } from "../strings/use-sentences";
import { downloadIcon, newIcon, openIcon, sampleIcon } from "./icons";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface FileGroupProps {
  readonly files: Files;
  readonly samples: readonly Sample[];
  readonly language: Language;
  onDownload(): void;
}

/** New, open, download, and the samples. */
export const FileGroup = ({ files, samples, language, onDownload }: FileGroupProps) => {
  const say = useSentences();
  const picker = useFilePicker((file) => files.openFile(file));
  return (
    <RibbonGroup label={say.files}>
      <RibbonButton label={say.newBook} icon={newIcon} onClick={() => files.startNew()} />
      <RibbonButton label={say.open} icon={openIcon} onClick={picker.pick} />
      {picker.input}
      <RibbonButton label={say.download} icon={downloadIcon} onClick={onDownload} />
      {samples.length > 0 && (
        <Menu inline>
          <MenuTrigger disableButtonEnhancement>
            <RibbonButton label={say.samples} icon={sampleIcon} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {samples.map((sample) => (
                <MenuItem key={sample.file[language]} onClick={() => files.openSample(sample)}>
                  {sample.title[language]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </RibbonGroup>
  );
};
