import { SourceFault } from "../../faults/source-fault";
import { collectText } from "./cell-text";
import { maximumCells } from "./row-store";
import { readXml } from "./read-xml";
import type { ZipEntry } from "./zip-directory";

/** The texts that cells refer to by number. */
export const readSharedStrings = async (entry: ZipEntry): Promise<readonly string[]> => {
  const strings: string[] = [];
  const item = collectText();
  await readXml(entry, {
    open: item.open,
    text: item.text,
    close: (name) => {
      item.close(name);
      if (name !== "si") return;
      if (strings.length === maximumCells) throw new SourceFault("too-large", {});
      strings.push(item.take());
    },
  });
  return strings;
};
