import type { TableColumn } from './data-table.js';

/** The heads of a table's columns. */
export function TableHead<T>({ columns }: { columns: readonly TableColumn<T>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.key} scope="col" className={[column.align, column.fold].filter(Boolean).join(' ')}>
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
