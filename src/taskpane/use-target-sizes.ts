import { makeStaticStyles } from "@fluentui/react-components";

const pressed = "button, summary, a[href], [role=tab], [role=menuitem]";
const filledIn = ".fui-Input, .fui-SearchBox, .fui-Select, .fui-Select > select, .fui-Textarea";
const ticked = ".fui-Radio, .fui-Switch, .fui-Checkbox";

/** How big everything is that can be pressed, wherever Fluent UI puts it: 24 px, and 44 px for a finger (WCAG 2.5.8, 2.5.5). */
export const useTargetSizes = makeStaticStyles(`
  ${pressed} { min-height: 24px; min-width: 24px; }
  @media (pointer: coarse) {
    ${pressed}, ${filledIn}, ${ticked} { min-height: 44px !important; }
    ${pressed} { min-width: 44px !important; }
    ${ticked} { align-items: center; }
  }
`);
