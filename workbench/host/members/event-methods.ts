import type { Method } from "../model/class-table";
import { type EventName, workbookTarget } from "../events/subscriptions";

/** The pair of methods office.js calls when the first handler of an event comes and the last one goes. */
export function eventMethods<S>(
  suffix: string,
  event: EventName,
  target: (self: S) => string = () => workbookTarget,
  since = "1.1",
): Record<string, Method<S>> {
  return {
    [`_Register${suffix}Event`]: {
      since,
      run: (self, _args, { subscriptions }) => subscriptions.add(event, target(self)),
    },
    [`_Unregister${suffix}Event`]: {
      since,
      run: (self, _args, { subscriptions }) => subscriptions.remove(event, target(self)),
    },
  };
}

/** The same for events that office.js registers by another form of name, having asked for ExcelApi 1.17 itself. */
export function laterEvents<S>(
  suffix: string,
  event: EventName,
  target: (self: S) => string = () => workbookTarget,
): Record<string, Method<S>> {
  return {
    [`_RegisterEvent${suffix}`]: {
      run: (self, _args, { subscriptions }) => subscriptions.add(event, target(self)),
    },
    [`_UnregisterEvent${suffix}`]: {
      run: (self, _args, { subscriptions }) => subscriptions.remove(event, target(self)),
    },
  };
}
