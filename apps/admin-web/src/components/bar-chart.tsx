import './bar-chart.css';

export type Bar = { key: string; label: string; first: number; second?: number };
export type BarChartProps = {
  bars: readonly Bar[];
  /** The whole chart in one sentence, for those who do not see it. */
  alt: string;
  look?: 'own' | 'late';
};

/** Bars with their numbers printed beside them; at most two series. */
export function BarChart({ bars, alt, look = 'own' }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ first, second = 0 }) => first + second));
  const width = (value: number): string => `${(value / most) * 100}%`;
  return (
    <div className={`bars ${look}`} role="img" aria-label={alt}>
      {bars.map(({ key, label, first, second }) => (
        <div key={key} className="bars-row">
          <span className="bars-label">{label}</span>
          <span className="bars-track">
            <span className="bars-fill" style={{ width: width(first) }} />
            {second ? <span className="bars-fill second" style={{ width: width(second) }} /> : null}
            <span className="bars-value">{second === undefined ? first : `${first} + ${second}`}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
