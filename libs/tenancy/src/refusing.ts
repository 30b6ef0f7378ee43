import type { DomainError } from '@jiyue/kernel';
import { QueryFailedError } from 'typeorm';

/** The refusal that stands for a constraint of the database, by the constraint's name. */
export type Refusals = Readonly<Record<string, () => DomainError>>;

/**
 * Does a write; what a constraint refuses leaves as the refusal that stands for it. For what only the database knows: a row
 * that the writer may not see, or that another writes at the same moment.
 */
export async function refusing<T>(refusals: Refusals, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw refusals[constraintOf(error)]?.() ?? error;
  }
}

function constraintOf(error: unknown): string {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : null;
  return String(Object(driver).constraint ?? '');
}
