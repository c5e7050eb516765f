import { writeFile } from "node:fs/promises";
import { memberFiles } from "@tanping/workbench/test/members/member-files";
import { format, resolveConfig } from "prettier";

/** Writes down what Excel has and which of it the stand-in answers. */
const writeMembers = async (): Promise<void> => {
  for (const [path, text] of memberFiles())
    await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

void writeMembers();
