import type { Ribbon } from "./read-manifest";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface AddinGroupsProps {
  readonly ribbon: Ribbon;
  readonly openPane: string | null;
  onPane(url: string): void;
}

/** The add-in's own groups, as its manifest describes them. */
export const AddinGroups = ({ ribbon, openPane, onPane }: AddinGroupsProps) => (
  <>
    {ribbon.groups.map((group) => (
      <RibbonGroup key={group.id} label={group.label}>
        {group.buttons.map(({ id, label, icon, tipTitle, tip, pane }) => (
          <RibbonButton
            key={id}
            label={label}
            icon={<img src={icon} width={32} height={32} alt="" />}
            tip={{ title: tipTitle, text: tip }}
            {...(pane !== null && pane === openPane ? { state: "pressed" } : {})}
            onClick={() => pane !== null && onPane(pane)}
          />
        ))}
      </RibbonGroup>
    ))}
  </>
);
