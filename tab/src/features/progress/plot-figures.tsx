import { line } from 'd3-shape';
import type { PlotData, PlotPoint } from './plot-data.ts';
import type { Layout } from './plot-layout.ts';
import { usePlotStyles } from './plot-styles.ts';

interface Props {
  data: PlotData;
  layout: Layout;
  countOf: (point: PlotPoint) => string;
}

/** The counts: a line where they are exact, a stroke where only a range is known, a hollow dot where they still come in. */
export function PlotFigures({ data, layout, countOf }: Props) {
  const styles = usePlotStyles();
  const { x, y } = layout;
  const { lowest, last, open } = data;
  const draw = line<PlotPoint>(
    (point) => x(point.index),
    (point) => y(point.low),
  );
  const hasRoomBelow = lowest !== undefined && y(lowest.low) + 24 < layout.bottom;
  return (
    <>
      {data.lines.map((points) => (
        <path key={points[0]?.index} className={styles.line} d={draw(points) ?? ''} />
      ))}
      {data.lines.flat().map((point) => (
        <circle
          key={point.index}
          className={styles.dot}
          cx={x(point.index)}
          cy={y(point.low)}
          r={point === last || point === lowest ? 4 : 2.5}
        />
      ))}
      {data.ranges.map((point) => (
        <line
          key={point.index}
          className={styles.line}
          x1={x(point.index)}
          x2={x(point.index)}
          y1={y(point.low)}
          y2={y(point.high)}
        />
      ))}
      {data.openLines.map((points) => (
        <path key={points[0]?.index} className={styles.open} d={draw(points) ?? ''} />
      ))}
      {open.map((point) => (
        <circle key={point.index} className={styles.hollow} cx={x(point.index)} cy={y(point.low)} r={4} />
      ))}
      {lowest && (
        <text
          className={styles.strong}
          x={x(lowest.index)}
          y={y(lowest.low) + (hasRoomBelow ? 20 : -10)}
          textAnchor="middle"
        >
          {countOf(lowest)}
        </text>
      )}
      {last && (
        <text
          className={styles.strong}
          x={x(last.index)}
          y={y(last.low) - 10}
          textAnchor={x(last.index) > layout.right - 32 ? 'end' : 'middle'}
        >
          {countOf(last)}
        </text>
      )}
    </>
  );
}

/** Segments held, had in the channel and skipped, under the weeks they belong to. */
export function PlotSegments({ data, layout }: Omit<Props, 'countOf'>) {
  const styles = usePlotStyles();
  return (
    <>
      {data.weeks.map((week, index) => {
        if (week.held === 0 && week.skipped === 0 && week.async === 0) return undefined;
        const held = week.held > 0;
        const look = held ? styles.dot : week.async > 0 ? styles.inChannel : styles.skipped;
        return (
          <circle
            key={week.week}
            className={look}
            cx={layout.x(index)}
            cy={layout.segments}
            r={held ? 5 : 4}
          />
        );
      })}
    </>
  );
}
