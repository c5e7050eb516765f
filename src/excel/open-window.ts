/** Shares of the screen, in hundredths. */
const size = { width: 90, height: 90 };

/**
 * Opens an address of the add-in's own domain in a window beside Excel. Refused where Office has no dialogs, one of ours
 * is open already, or a browser blocks it.
 */
export const openWindow = (address: string): Promise<"opened" | "refused"> =>
  new Promise((resolve) => {
    const { requirements, ui } = Office.context;
    if (!requirements.isSetSupported("DialogApi", "1.1")) return resolve("refused");
    ui.displayDialogAsync(address, { ...size, promptBeforeOpen: false }, ({ status }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? "opened" : "refused"),
    );
  });
