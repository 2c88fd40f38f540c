import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { createContext, type ReactNode, type RefObject, useContext } from 'react';

export const useStepStyles = makeStyles({
  body: { display: 'grid', gap: '12px', alignContent: 'start', minWidth: 0 },
  meta: { color: tokens.colorNeutralForeground3 },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  /** Grows to half the width in the side panel, to its text when there is room. */
  action: { minHeight: '44px', flexGrow: 1, maxWidth: '240px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

const HeadingRef = createContext<RefObject<HTMLHeadingElement> | undefined>(undefined);
/** Gives the heading of the step on screen to whoever moves the focus to it. */
export const StepHeadingRef = HeadingRef.Provider;

export function StepHeading({ children }: { children: ReactNode }) {
  const styles = useStepStyles();
  return (
    <h1 ref={useContext(HeadingRef)} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
