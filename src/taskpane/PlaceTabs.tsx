import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { usePaneLanguage } from "./pane-language";
import { places, type Place } from "./place";
import { leftByTab, type Trail } from "./result/trail";

const useStyles = makeStyles({
  tabs: {
    marginLeft: "-10px",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PlaceTabsProps {
  readonly place: Place;
  readonly trail: Trail;
  readonly onPlace: (place: Place) => void;
  readonly onTrail: (trail: Trail) => void;
}

/** The tabs of the four places; drawn when the place changes, not with the rest of the pane. */
export const PlaceTabs = memo(({ place, trail, onPlace, onTrail }: PlaceTabsProps) => {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={place}
      onTabSelect={(_, { value }) => {
        onTrail(leftByTab(trail));
        onPlace(value as Place);
      }}
    >
      {places.map((key) => (
        <Tab key={key} value={key}>
          {words.tabs[key]}
        </Tab>
      ))}
    </TabList>
  );
});
PlaceTabs.displayName = "PlaceTabs";
