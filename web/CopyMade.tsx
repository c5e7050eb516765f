import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Delivery } from "../src/taskpane/delivery/Delivery";
import { findingText } from "../src/strings/sentences";
import { PlacedGroup } from "../src/taskpane/integrity/PlacedGroup";
import { SlipMade } from "../src/taskpane/integrity/SlipMade";
import { usePaneLanguage } from "../src/taskpane/pane-language";
import { workbookEnding } from "../src/workflows/workbook-ending";
import { checkWords } from "./words";
import type { Copy } from "./write-copy";

/** The type of a workbook's file. */
export const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A copy of a file that waits to be saved, with its slip where it is sealed. */
export const CopyMade = ({ copy, of }: { readonly copy: Copy; readonly of: string }) => {
  const { language, words } = usePaneLanguage();
  const { check } = words.integrity;
  const { copy: say } = checkWords(language);
  const named = say.name[copy.kind](of.replace(/\.\w+$/, ""));
  const name = `${named}${workbookEnding(of)}`;
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed stands below, or is gone.
  useEffect(() => told.current?.focus(), [copy]);
  return (
    <>
      <div ref={told} tabIndex={-1}>
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say.done[copy.kind]}</MessageBarBody>
        </MessageBar>
      </div>
      {copy.losesSignature && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.losesSignature}</MessageBarBody>
        </MessageBar>
      )}
      {copy.restored && (
        <PlacedGroup
          title={check.restoredList}
          items={copy.restored.map((finding) => ({
            where: finding.where,
            text: findingText(finding, language),
            tone: "plain",
          }))}
        />
      )}
      <Delivery files={[{ name, type: spreadsheet, content: copy.bytes }]} />
      {copy.slip && <SlipMade slip={copy.slip} file={name} />}
    </>
  );
};
