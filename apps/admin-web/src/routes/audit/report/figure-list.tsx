/** A figure with its name and what it is counted in. */
export type NamedFigure = readonly [name: string, value: string, note: string];

/** Figures side by side, above charts and tables. */
export function FigureList({ figures }: { figures: readonly NamedFigure[] }) {
  return (
    <section className="card">
      <dl className="figures">
        {figures.map(([name, value, note]) => (
          <div key={`${name} ${note}`}>
            <dt>{name}</dt>
            <dd>
              {value}
              <small>{note}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
