import { makeStyles } from '@griffel/react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { say } from '../../lib/words.ts';
import type { PlotData } from './plot-data.ts';
import { usePlotStyles } from './plot-styles.ts';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    color: tokens.colorNeutralForeground2,
    '& li': { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  },
});

/** What the signs mean; only those that are drawn. */
export function PlotLegend({ data }: { data: PlotData }) {
  const styles = useStyles();
  const plot = usePlotStyles();
  const dot = (className: string, r: number) => <circle className={className} cx={7} cy={7} r={r} />;
  const signs = [
    {
      shown: data.weeks.some((week) => week.held > 0),
      text: say('progress:legend-held'),
      sign: dot(plot.dot, 5),
    },
    {
      shown: data.weeks.some((week) => week.held === 0 && week.async > 0),
      text: say('progress:legend-async'),
      sign: dot(plot.inChannel, 4),
    },
    {
      shown: data.weeks.some((week) => week.held === 0 && week.async === 0 && week.skipped > 0),
      text: say('progress:legend-skipped'),
      sign: dot(plot.skipped, 4),
    },
    { shown: data.open.length > 0, text: say('progress:legend-open'), sign: dot(plot.hollow, 4) },
    {
      shown: data.ranges.length > 0,
      text: say('progress:legend-range'),
      sign: <line className={plot.line} x1={7} x2={7} y1={1} y2={13} />,
    },
  ];
  return (
    <ul className={styles.legend}>
      {signs
        .filter(({ shown }) => shown)
        .map(({ text, sign }) => (
          <li key={text}>
            <svg width={14} height={14} aria-hidden>
              {sign}
            </svg>
            {text}
          </li>
        ))}
    </ul>
  );
}
