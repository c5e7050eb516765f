import { SourceFault } from "../../../src/faults/source-fault";
import { openSource } from "../../../src/tabular/open-source";
import type { SourceSheet } from "../../../src/tabular/source";
import { encodeText } from "./encode-text";

/** The rows of a text as a UTF-8 file. */
export const rowsOf = async (text: string): Promise<SourceSheet["rows"]> => {
  const source = await openSource({ name: "data.csv", bytes: encodeText(text, "utf-8") });
  return (await source.sheet(0)).rows;
};

/** Code and facts of the fault that the work ends with. */
export const faultOf = async (
  work: Promise<unknown>,
): Promise<Pick<SourceFault, "code" | "facts">> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return { code: error.code, facts: error.facts };
  }
  throw new Error("It was read.");
};
