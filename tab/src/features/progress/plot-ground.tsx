import type { PlotData } from './plot-data.ts';
import type { Layout } from './plot-layout.ts';
import { usePlotStyles } from './plot-styles.ts';

/** Axes, the weeks most teams fade in, and the training: all that stands behind the figures. */
export function PlotGround({ data, layout }: { data: PlotData; layout: Layout }) {
  const styles = usePlotStyles();
  const { x, y, band, top, bottom, left, right } = layout;
  return (
    <>
      {band && (
        <rect
          className={styles.band}
          x={band.from}
          y={top}
          width={band.to - band.from}
          height={bottom - top}
        />
      )}
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? styles.axis : styles.grid}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.text} x={left - 8} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {data.training !== undefined && (
        <line className={styles.training} x1={x(data.training)} x2={x(data.training)} y1={top} y2={bottom} />
      )}
      {layout.above.map((label) => (
        <text key={label.text} className={styles.text} x={label.x} y={label.y} textAnchor="middle">
          {label.text}
        </text>
      ))}
      {layout.below.map((label) => (
        <text key={label.x} className={styles.text} x={label.x} y={label.y} textAnchor="middle">
          {label.text}
        </text>
      ))}
    </>
  );
}
