import { Refused } from "../refused";
import {
  refusal,
  refusals,
  tellRefusal,
  type Refusal,
  type RefusalKind,
} from "../refusals/refusal";

/** Ends the operation: nothing of it remains. */
export const refuse = <Kind extends RefusalKind>(
  ...[kind, ...details]: Parameters<typeof refusal<Kind>>
): never => refuseFor(refusal(kind, ...details));

/** Ends the operation for a reason that was found before. */
export const refuseFor = (reason: Refusal): never => {
  throw new Refused(refusals[reason.kind].code, tellRefusal(reason), reason);
};
