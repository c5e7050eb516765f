import type { DocumentEvent } from "./document/document-events";
import { nodeDocument } from "./document/node-document";
import { channelFaults } from "./fault";
import { EventType } from "./events/subscriptions";
import type { EventMessage } from "./events/event-feed";
import type { Answer, Host } from "./host";
import { loadOfficeLibrary, type OfficeLibrary } from "./load-office-library";
import { officeContext } from "./office-context";

export interface Connection {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Ends the connection; the next one may begin. */
  close(): void;
}

/** What office.js sends over its bridge: a batch with its id. */
interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** office.js takes a body as a value as well: within the message it is read once. */
function responseTo(id: number, answer: Answer): string {
  const message = (statusCode: number, body: string) =>
    `{"id":${id},"type":2,"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`;
  if (answer.kind === "body") return message(200, answer.text);
  const { code, status } = channelFaults[answer.fault];
  return message(status, JSON.stringify({ error: { code, message: code } }));
}

const eventCategory = 65536;

const entryOf = ({ event, target, message }: EventMessage, index: number) => ({
  messageCategory: eventCategory,
  messageType: EventType[event],
  targetId: target,
  message: JSON.stringify(message),
  id: index,
  isRemoteOverride: false,
});

/** What happens to the document itself has numbers of Office's first years. */
const documentEventTypes = {
  settingsChanged: 1,
  bindingSelectionChanged: 3,
  bindingDataChanged: 4,
} as const;

const documentEntry = (event: DocumentEvent) => ({
  messageCategory: eventCategory,
  messageType: documentEventTypes[event.kind],
  targetId: "id" in event ? event.id : "",
  message: JSON.stringify("part" in event ? event.part : {}),
  id: 0,
  isRemoteOverride: false,
});

const eventText = (entries: readonly object[]): string =>
  JSON.stringify({ type: 3, controlId: "", message: { entries } });

/** The library puts its own function here. */
const ignore: (text: string) => void = () => undefined;

/** What office.js is connected to: a host, in this process or another. */
export type HostEnd = Pick<Host, "execute" | "onEvents" | "close" | "profile"> &
  Partial<Pick<Host, "document">>;

function bridgeTo(host: HostEnd) {
  const bridge = {
    onMessageFromHost: ignore,
    sendMessageToHost: (text: string): void => {
      const { id, flags, message } = JSON.parse(text) as Request;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host
        .execute(body, flags)
        .then((answer) => bridge.onMessageFromHost(responseTo(id, answer)));
    },
  };
  return bridge;
}

/** The library's Office with the context that a page's loader would have given it. */
const officeFor = (office: object, { profile, document }: HostEnd): object =>
  Object.create(office, {
    context: {
      value: {
        ...officeContext(profile),
        ...(document && { document: nodeDocument(document, profile.access) }),
      },
      configurable: true,
    },
  }) as object;

function attach(library: OfficeLibrary, host: HostEnd): () => void {
  const bridge = bridgeTo(host);
  // Handlers of an earlier connection would hear this book's events: ids repeat between books.
  library.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  library.Office = officeFor(library.Office, host);
  library.OfficeExtension.HostBridge.init(bridge);
  const tell = (entries: readonly object[]) => bridge.onMessageFromHost(eventText(entries));
  const stops = [
    host.onEvents((messages) => tell(messages.map(entryOf))),
    host.document?.events.on((event) => tell([documentEntry(event)])),
  ];
  return () => {
    for (const stop of stops) stop?.();
  };
}

/**
 * Connects the office.js library in this process to a host: `Excel.run` of the answer works on the host's book.
 * The library is loaded once; connect several hosts one after the other, closing each.
 */
export async function connectNode(host: HostEnd): Promise<Connection> {
  const library = await loadOfficeLibrary();
  const stop = attach(library, host);
  return {
    Excel: library.Excel,
    Office: library.Office as unknown as typeof Office,
    OfficeExtension: library.OfficeExtension as unknown as typeof OfficeExtension,
    close: () => {
      stop();
      host.close();
    },
  };
}
