import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useRef } from "react";
import type { Sample } from "../page-data";
import type { Language } from "../page-options";
import { useSentences } from "../strings/use-sentences";
import type { Files } from "../use-files";
import { downloadIcon, newIcon, openIcon, sampleIcon } from "./icons";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface FileGroupProps {
  readonly files: Files;
  readonly samples: readonly Sample[];
  readonly language: Language;
}

/** New, open, download, and the samples. */
export const FileGroup = ({ files, samples, language }: FileGroupProps) => {
  const say = useSentences();
  const input = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroup label={say.files}>
      <RibbonButton label={say.newBook} icon={newIcon} onClick={files.startNew} />
      <RibbonButton label={say.open} icon={openIcon} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={say.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) files.openFile(file);
          target.value = "";
        }}
      />
      <RibbonButton label={say.download} icon={downloadIcon} onClick={files.download} />
      {samples.length > 0 && (
        <Menu>
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
