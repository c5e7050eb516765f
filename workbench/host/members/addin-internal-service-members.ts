import type { MembersOf } from "../model/class-table";

/** The name under which office.js makes this object, outside the workbook's own tree. */
export const addinInternalService = "Microsoft.InternalService.AddinInternalService";

/** office.js announces here that it can take ribbon commands; the host sends none, so there is nothing to do. */
export const addinInternalServiceMembers: MembersOf<"AddinInternalService"> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};
