import { tokenize, tokenTypes } from "@borgar/fx";

/** How what is ours is called on sheets that are set aside, or was before they were. */
export interface Renaming {
  /** A defined name's other one; null for a name that it does not concern. */
  readonly name: (name: string) => string | null;
  readonly table: (name: string) => string | null;
}

const asideName = /^tanping_old_/;
const asideTable = /^(Tanping.*)Old$/;

export const settingAside: Renaming = {
  name: (name) =>
    /^tanping_/.test(name) && !asideName.test(name)
      ? name.replace(/^tanping_/, "tanping_old_")
      : null,
  table: (name) => (/^Tanping/.test(name) && !asideTable.test(name) ? `${name}Old` : null),
};

export const takingBack: Renaming = {
  name: (name) => (asideName.test(name) ? name.replace(asideName, "tanping_") : null),
  table: (name) => asideTable.exec(name)?.[1] ?? null,
};

/** A reference into a table: its name, and what follows. */
const intoTable = /^([^[\]]+)(\[.*)$/s;

/** The formula with our names and our tables as they are called afterwards. */
export const renamedFormula = (formula: string, { name, table }: Renaming): string =>
  tokenize(formula)
    .map(({ type, value }) => {
      if (type === tokenTypes.REF_NAMED) return name(value) ?? value;
      const [, called = "", rest = ""] =
        type === tokenTypes.REF_STRUCT ? (intoTable.exec(value) ?? []) : [];
      return called ? (table(called) ?? called) + rest : value;
    })
    .join("");

/** Excel's longest title of a sheet. */
const longestTitle = 31;

/** What a sheet is called that is set aside: the mark before its title, with a number where that is taken. */
export const titleAside = (
  title: string,
  { mark, taken }: { readonly mark: string; readonly taken: ReadonlySet<string> },
  number = 1,
): string => {
  const made = `${mark}${number === 1 ? "" : number} ${title}`.slice(0, longestTitle).trim();
  return taken.has(made.toLowerCase()) ? titleAside(title, { mark, taken }, number + 1) : made;
};

/** The title of a sheet before it was set aside. */
export const titleBefore = (title: string, mark: string): string =>
  title.startsWith(mark) ? title.slice(mark.length).replace(/^\d* /, "") : title;
