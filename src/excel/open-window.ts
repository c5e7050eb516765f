/** Shares of the screen, in hundredths. */
const size = { width: 90, height: 90 };

/**
 * Opens an address of the add-in's own domain in a window beside Excel, and hands it the message as soon as it asks.
 * Refused where Office has no windows that are told anything, one of ours is open already, or a browser blocks it.
 */
export const openWindow = (address: string, message: string): Promise<"opened" | "refused"> =>
  new Promise((resolve) => {
    const { requirements, ui } = Office.context;
    if (!requirements.isSetSupported("DialogApi", "1.2")) return resolve("refused");
    ui.displayDialogAsync(
      address,
      { ...size, promptBeforeOpen: false },
      ({ status, value: opened }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return resolve("refused");
        opened.addEventHandler(Office.EventType.DialogMessageReceived, () =>
          opened.messageChild(message, { targetOrigin: new URL(address).origin }),
        );
        resolve("opened");
      },
    );
  });
