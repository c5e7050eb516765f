import { features } from "./features";
import { UserFile } from "./user-file";

/** A workbook, and what of the user's is in it. */
interface Filled {
  readonly says: readonly string[];
  readonly file: UserFile;
}

/** As few workbooks as hold every feature, each beside others that leave it a place. */
export const filesWithFeatures = (plain: Uint8Array): readonly Filled[] => {
  const filled: Filled[] = [];
  for (const [says, add] of features) {
    const more = filled.map(({ file }) => file.with(add));
    const index = more.findIndex((file) => file !== null);
    const file = more[index] ?? new UserFile(plain).with(add);
    if (!file) throw new Error(`There is no place for ${says}.`);
    const others = filled[index]?.says ?? [];
    filled.splice(index < 0 ? filled.length : index, index < 0 ? 0 : 1, {
      says: [...others, says],
      file,
    });
  }
  return filled;
};
