/**
 * In a window that the pane opened: asks the pane for what it is to show. Whoever else opens the window's address may
 * say what he likes: only a pane from the same host is heard.
 */
export const messageToWindow = (): Promise<string> =>
  new Promise((resolve) => {
    const { ui } = Office.context;
    ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message, origin }: Office.DialogParentMessageReceivedEventArgs) => {
        if (isOurs(origin)) resolve(message);
      },
      () => ui.messageParent("ready", { targetOrigin: "*" }),
    );
  });

/** Excel on a desktop names no origin: there no page but Office opens the window. */
const isOurs = (origin: string | undefined): boolean =>
  origin === undefined || new URL(origin).host === location.host;
