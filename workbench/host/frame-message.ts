import { appContext } from "./frame-context";
import type { FrameParty } from "./frame-party";
import type { Answer } from "./host";
import type { DocumentEvent } from "./document/document-events";
import {
  answerDocumentCall,
  type DocumentCall,
  documentEvent,
  isDocumentEvent,
} from "./document/frame-document";
import { entryRequest, exitOf } from "./frame-keys";
import { EventType } from "./events/subscriptions";
import type { EventMessage } from "./events/event-feed";

/** A request of office.js on the web, parsed. */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const messageTypes = { request: 0, response: 1 } as const;
const responseTypes = { answer: 0, event: 1 } as const;

/** Office's numbers for what it may be asked and answers. */
const richApiRequest = 93;
const notSupported = 5000;
const richApiEventCategory = 65536;

const mayRegister = (name: string): boolean =>
  ["appCommandInvoked", "richApiMessage"].includes(name) || isDocumentEvent(name);

const toDdaAnswer = (answer: Answer) =>
  answer.kind === "body"
    ? { Version: 1, Error: 0, Data: [200, [], answer.text] }
    : { Version: 1, Error: answer.fault };

interface MethodCall extends DocumentCall {
  readonly ArrayData: readonly unknown[];
}

async function executeMethod({ host }: FrameParty, call: MethodCall) {
  if (call.DdaMethod.DispatchId !== richApiRequest) return answerDocumentCall(host.document, call);
  const [text, flags] = [String(call.ArrayData[4]), Number(call.ArrayData[6])];
  return toDdaAnswer(await host.execute(text, flags));
}

async function answerData(party: FrameParty, request: FrameRequest): Promise<unknown> {
  if (request._actionType === ActionType.registerEvent)
    return { Error: mayRegister(request._actionName) ? 0 : notSupported };
  if (request._actionType === ActionType.unregisterEvent) return { Error: 0 };
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(party);
    case "executeMethod":
      return executeMethod(party, request._data as MethodCall);
    case "ContextActivationManager_notifyHost":
      return hearNotice(party, request._data);
    default:
      return { Error: notSupported };
  }
}

function hearNotice({ onExit }: FrameParty, notice: unknown): null {
  const exit = exitOf(notice);
  if (exit !== null) onExit(exit);
  return null;
}

const messageText = (fields: object): string =>
  JSON.stringify({
    _messageType: messageTypes.response,
    _errorCode: 0,
    _serializerVersion: 1,
    ...fields,
  });

/** Asks office.js to put the focus on the pane's first or last element. */
export const entryMessage = ({ conversationId }: FrameParty, at: "start" | "end"): string =>
  messageText({ ...entryRequest(conversationId, at), _messageType: messageTypes.request });

/** What to answer to a message of the add-in's window; null where it is no request of this conversation. */
export async function answerMessage(party: FrameParty, text: unknown): Promise<string | null> {
  const request = parseRequest(text);
  if (request === null || request._conversationId !== party.conversationId) return null;
  return messageText({
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: responseTypes.answer,
    _data: await answerData(party, request),
  });
}

function parseRequest(text: unknown): FrameRequest | null {
  if (typeof text !== "string") return null;
  try {
    const message = JSON.parse(text) as FrameRequest | null;
    return message?._messageType === messageTypes.request ? message : null;
  } catch {
    return null;
  }
}

const toldOf = ({ conversationId }: FrameParty, name: string, data: object): string =>
  messageText({
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _responseType: responseTypes.event,
    _data: data,
  });

/** An event of the document itself. */
export function documentMessage(party: FrameParty, event: DocumentEvent): string {
  const { name, told } = documentEvent(party.host.document, event);
  return toldOf(party, name, told);
}

/** Events as the web channel delivers them. */
export const eventMessage = (party: FrameParty, messages: readonly EventMessage[]): string =>
  toldOf(party, "richApiMessage", {
    ArrayData: messages.map(({ event, target, message }, index) => [
      richApiEventCategory,
      EventType[event],
      target,
      JSON.stringify(message),
      index,
      false,
    ]),
  });
