import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { paneWidths, type PageOptions } from "../page-options";
import { useSentences } from "../strings/use-sentences";
import { settingsIcon } from "./icons";

interface SettingsMenuProps {
  readonly options: PageOptions;
  onChange(change: Partial<PageOptions>): void;
}

/** What the stand-in plays: language, Excel's version, the pane's storage and width, how the workbook is open, and the theme. */
export const SettingsMenu = ({ options, onChange }: SettingsMenuProps) => {
  const say = useSentences();
  const radios = (name: keyof PageOptions, title: string, choices: Record<string, string>) => (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {Object.entries(choices).map(([value, label]) => (
        <MenuItemRadio key={value} name={name} value={value}>
          {label}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
  const widths = paneWidths.map((width): [string, string] => [String(width), say.pixels(width)]);
  const checked = Object.entries(options).map(([name, value]) => [name, [String(value)]]);
  return (
    <Menu
      inline
      checkedValues={Object.fromEntries(checked)}
      onCheckedValueChange={(_, { name, checkedItems: [value = ""] }) =>
        onChange({ [name]: name === "paneWidth" ? Number(value) : value })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" icon={settingsIcon} style={{ color: "inherit" }}>
          {say.settings}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {radios("language", say.language, { "zh-CN": "简体中文", "en-US": "English" })}
          <MenuDivider />
          {radios("excel", say.excel, {
            "2019": say.excel2019,
            "2021": say.excel2021,
            web: say.excelWeb,
          })}
          <MenuDivider />
          {radios("storage", say.storage, {
            browser: say.storageBrowser,
            kept: say.storageKept,
            refused: say.storageRefused,
          })}
          <MenuDivider />
          {radios("access", say.access, {
            readWrite: say.accessReadWrite,
            readOnly: say.accessReadOnly,
          })}
          <MenuDivider />
          {radios("theme", say.theme, { light: say.light, dark: say.dark })}
          <MenuDivider />
          {radios("paneWidth", say.paneWidth, Object.fromEntries(widths))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
