import type { Provider } from '@nestjs/common';
import { ImportColumns } from './import-columns.js';
import { ImportedRows } from './imported-rows.js';
import { NamesOfRows } from './names-of-rows.js';
import { UnitsByName } from './units-by-name.js';

/** What brings columns in from a file. */
export const COLUMN_IMPORT: Provider[] = [UnitsByName, NamesOfRows, ImportedRows, ImportColumns];
