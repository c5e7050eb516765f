const prefix = "Tanping trial";

/** The title of the n-th scratch sheet; it has blanks, so formulas must quote it. */
export const sheetTitle = (number: number): string => `${prefix} ${number}`;

/** The name that a trial gives to cells or formulas. */
export const trialName = (name: string): string => `trial_${name}`;

/** Removes scratch sheets and names, whatever a trial made of them: two syncs. */
export const removeScratch = (): Promise<void> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    for (const item of names.items) if (item.name.startsWith(trialName(""))) item.delete();
    for (const sheet of worksheets.items) {
      if (!sheet.name.startsWith(prefix)) continue;
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
